import {
  accountForYear,
  compareMoney,
  expenditureCategories,
  type ExpenditureCategory,
  type LedgerContribution,
  perThousand,
  shareOf,
  sumMoney,
  type YearAccounts,
} from "@panboard/shared";
import type { FrozenMoney } from "../money";

/** What a board has published of a year. */
export interface PublishedYear {
  readonly bodyId: string;
  readonly year: string;
  readonly frozen: FrozenMoney;
}

/** A published year with what follows from its lines. */
export interface AccountedYear extends PublishedYear {
  readonly accounts: YearAccounts;
}

/** How many children lived in a board's area, and when. */
export interface Population {
  readonly population: string;
  readonly populationDate: string;
}

/** An amount of a year; null where it is not stated. */
interface AmountOfYear {
  readonly year: string;
  readonly amount: string | null;
}

/** A part of a board's totals, by year, the earliest first. */
export interface PartByBoard {
  readonly bodyId: string;
  readonly years: readonly (AmountOfYear & { readonly share: string | null })[];
}

/** What one payer pays to boards: an agency, a group of payers, or a name of one board that stands for neither. */
export interface PayerRow {
  readonly agencyId: string | null;
  readonly payerGroup: string | null;
  readonly payer: string | null;
  readonly boards: readonly PartByBoard[];
  readonly totals: readonly AmountOfYear[];
}

/** What boards spend on a category. */
export interface CategoryRow {
  readonly category: ExpenditureCategory;
  readonly boards: readonly PartByBoard[];
}

/** What follows from the lines of what was published. */
export function accountFor(published: PublishedYear): AccountedYear {
  return { ...published, accounts: accountForYear(published.frozen.ledger) };
}

/** One board's year; all is null where nothing is published. */
export function compareYear(published: AccountedYear | undefined, population: Population | undefined) {
  const { contributions, income, expenditure, balance = null } = published?.accounts ?? {};
  const [pays, spends] = [contributions?.total ?? null, expenditure?.total ?? null];
  const perChild = (amount: string | null, { population: people }: Population): string | null =>
    perThousand(amount, people);
  return {
    contributions: pays,
    income: income?.total ?? null,
    expenditure: spends,
    balance,
    closingReserve: published?.frozen.reserve.closing ?? null,
    perThousandChildren:
      published && population
        ? { ...population, contributions: perChild(pays, population), expenditure: perChild(spends, population) }
        : null,
  };
}

/** A line of some payer on a board in a year. */
interface Paid {
  readonly bodyId: string;
  readonly year: string;
  readonly amount: string | null;
  readonly total: string | null;
}

/**
 * What each payer pays to each board in money, who pays most first; `standsFor` answers the agency that stands for one today,
 * undefined of one that is no longer on the register, whose printed name then stands. Boards are in the order of `bodyIds`.
 */
export function comparePayers(
  years: readonly AccountedYear[],
  bodyIds: readonly string[],
  standsFor: (agencyId: string) => string | undefined,
): PayerRow[] {
  const payers = new Map<string, Pick<PayerRow, "agencyId" | "payerGroup" | "payer"> & { readonly lines: Paid[] }>();
  for (const { bodyId, year, frozen, accounts } of years) {
    const { total } = accounts.contributions;
    for (const line of frozen.ledger.contributions) {
      if (line.kind !== "MONEY") continue;
      const payer = payerOf(line, standsFor);
      const key = JSON.stringify(payer.payer === null ? payer : { ...payer, bodyId });
      const row = payers.get(key) ?? { ...payer, lines: [] };
      row.lines.push({ bodyId, year, amount: line.amount, total });
      payers.set(key, row);
    }
  }
  const rows = [...payers].map(([key, { lines, ...payer }]) => {
    const totals = byYear(lines).map(([year, own]) => ({ year, amount: sumOf(own) }));
    return {
      key,
      paid: sumMoney(totals.map(({ amount }) => amount)),
      ...payer,
      boards: byBoard(lines, bodyIds),
      totals,
    };
  });
  return rows.sort(bySize).map(({ key: _, paid: __, ...row }) => row);
}

function payerOf({ agencyId, payerGroup, payer }: LedgerContribution, standsFor: (id: string) => string | undefined) {
  const agency = agencyId === null ? undefined : standsFor(agencyId);
  if (agency !== undefined) return { agencyId: agency, payerGroup: null, payer: null };
  if (payerGroup !== null) return { agencyId: null, payerGroup, payer: null };
  return { agencyId: null, payerGroup: null, payer };
}

/** What each board spent on each category that any of them lists. */
export function compareCategories(years: readonly AccountedYear[], bodyIds: readonly string[]): CategoryRow[] {
  return expenditureCategories.flatMap((category) => {
    const lines = years.flatMap(({ bodyId, year, accounts: { expenditure } }): Paid[] => {
      const part = expenditure.byCategory.find(({ key }) => key === category);
      return part ? [{ bodyId, year, amount: part.amount, total: expenditure.total }] : [];
    });
    return lines.length === 0 ? [] : [{ category, boards: byBoard(lines, bodyIds) }];
  });
}

function byBoard(lines: readonly Paid[], bodyIds: readonly string[]): PartByBoard[] {
  return bodyIds.flatMap((bodyId) => {
    const own = lines.filter((line) => line.bodyId === bodyId);
    if (own.length === 0) return [];
    const years = byYear(own).map(([year, ofYear]) => {
      const amount = sumOf(ofYear);
      return { year, amount, share: shareOf(amount, ofYear[0]?.total ?? null) };
    });
    return [{ bodyId, years }];
  });
}

function byYear(lines: readonly Paid[]): [year: string, lines: Paid[]][] {
  const years = [...new Set(lines.map(({ year }) => year))].sort();
  return years.map((year) => [year, lines.filter((line) => line.year === year)]);
}

const sumOf = (lines: readonly Paid[]): string | null => sumMoney(lines.map(({ amount }) => amount));

interface Sized {
  readonly key: string;
  readonly paid: string | null;
}

function bySize(one: Sized, other: Sized): number {
  if (one.paid !== null && other.paid !== null) {
    const order = compareMoney(other.paid, one.paid);
    if (order !== 0) return order;
  } else if (one.paid !== other.paid) {
    return one.paid === null ? 1 : -1;
  }
  return one.key < other.key ? -1 : 1;
}
