import { inPrintedOrder, type YearAccounts } from "./account-for-year";
import type { Ledger, PrintedFigureKind } from "./ledger";
import { compareMoney, negate, subtractMoney, sumMoney } from "./sum-money";

/** Where a year's opening reserve is from: the year before, a source that states it, or what a source states of its closing. */
export type OpeningBasis = "CARRIED" | "STATED" | "DERIVED";

/** A financial year of one body, with what follows from its lines. */
export interface YearOfLedger {
  /** As it is written: "2013-14". */
  readonly year: string;
  readonly status: "OPEN" | "CLOSED";
  readonly ledger: Ledger;
  readonly accounts: YearAccounts;
}

/** A part of the reserve that is set aside, over one year. */
export interface NamedReserve {
  readonly reserveId: string;
  readonly name: string;
  readonly opening: string;
  readonly putIn: string;
  readonly takenOut: string;
  readonly closing: string;
}

/** A body's reserve over one year. Amounts are pounds and pence as text, and null where they are not known. */
export interface ReserveOfYear {
  readonly opening: string | null;
  readonly openingBasis: OpeningBasis | null;
  /** The source that states it, or the closing one that it is derived from. */
  readonly openingSource: string | null;
  readonly closing: string | null;
  /** As it would be if all came in and all that is budgeted were spent. */
  readonly plannedClosing: string | null;
  readonly named: readonly NamedReserve[];
  /** What of the closing reserve is set aside for nothing. */
  readonly unallocated: string | null;
}

/**
 * Carries a body's reserve through its financial years: opening and the balance of the year make the closing one, and the
 * closing one of a year that is closed is the opening one of the next. Takes each year once, in any order.
 */
export function carryReserves(years: readonly YearOfLedger[]): ReadonlyMap<string, ReserveOfYear> {
  const reserves = new Map<string, ReserveOfYear>();
  let before: YearOfLedger | undefined;
  for (const year of [...years].sort((one, other) => (one.year < other.year ? -1 : 1))) {
    const earlier = before && followsYear(before.year, year.year) ? before : undefined;
    const carried = earlier?.status === "CLOSED" ? (reserves.get(earlier.year)?.closing ?? null) : null;
    const opening = openingOf(year, carried);
    const closing = add(opening.opening, year.accounts.balance);
    const named = nameReserves(year, before ? (reserves.get(before.year)?.named ?? []) : []);
    const aside = sumMoney(named.map((one) => one.closing)) ?? "0.00";
    reserves.set(year.year, {
      ...opening,
      closing,
      plannedClosing: add(opening.opening, year.accounts.plannedBalance),
      named,
      unallocated: subtractMoney(closing, aside),
    });
    before = year;
  }
  return reserves;
}

/** Whether a financial year is the next after another: 2014-15 after 2013-14. */
export function followsYear(before: string, year: string): boolean {
  return Number(before.slice(0, 4)) + 1 === Number(year.slice(0, 4));
}

type Opening = Pick<ReserveOfYear, "opening" | "openingBasis" | "openingSource">;

function openingOf({ ledger, accounts }: YearOfLedger, carried: string | null): Opening {
  if (carried !== null) return { opening: carried, openingBasis: "CARRIED", openingSource: null };
  const stated = findPrinted(ledger, "RESERVE_OPENING");
  if (stated) return { opening: stated.amount, openingBasis: "STATED", openingSource: stated.source };
  const closing = findPrinted(ledger, "RESERVE_CLOSING");
  // The source closes the year as its lines do: what was adjusted since moves the closing reserve, not the opening one.
  const asPrinted = subtractMoney(accounts.balance, accounts.adjustments ?? "0.00");
  const derived = closing ? subtractMoney(closing.amount, asPrinted) : null;
  if (!closing || derived === null) return { opening: null, openingBasis: null, openingSource: null };
  return { opening: derived, openingBasis: "DERIVED", openingSource: closing.source };
}

const findPrinted = ({ printed }: Ledger, wanted: PrintedFigureKind) =>
  [...printed].sort(inPrintedOrder).find(({ figure }) => figure === wanted);

const add = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : sumMoney([one, other]);

/** The named reserves of a year: those that something was in before, and those that something is put into. */
function nameReserves({ ledger }: YearOfLedger, before: readonly NamedReserve[]): NamedReserve[] {
  const names = new Map(before.map(({ reserveId, name }) => [reserveId, name]));
  for (const { reserveId, reserve } of ledger.appropriations) names.set(reserveId, reserve);
  const named = [...names].map(([reserveId, name]): NamedReserve => {
    const amounts = ledger.appropriations.filter((one) => one.reserveId === reserveId).map(({ amount }) => amount);
    const opening = before.find((one) => one.reserveId === reserveId)?.closing ?? "0.00";
    const isIn = (amount: string): boolean => compareMoney(amount, "0") > 0;
    const putIn = sumMoney(amounts.filter(isIn)) ?? "0.00";
    const takenOut = negate(sumMoney(amounts.filter((amount) => !isIn(amount))) ?? "0.00");
    return { reserveId, name, opening, putIn, takenOut, closing: sumMoney([opening, ...amounts]) ?? "0.00" };
  });
  return named.sort((one, other) => (one.name < other.name ? -1 : 1));
}
