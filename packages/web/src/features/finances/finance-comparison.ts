import { compareMoney, dateInWords, expenditureCategoryWords, groupThousands, poundsTogether } from "@panboard/shared";
import { missing, type SideBySideRow, type SideBySideValue } from "../../kit/compare/side-by-side";
import type { CompareFinancesQuery } from "./generated/compare-finances";

/** What the boards of a region have published of their money, as the API answers it. */
export type FinanceComparison = CompareFinancesQuery["compareFinances"];
export type BoardFinances = FinanceComparison["boards"][number];
export type BoardYear = BoardFinances["years"][number];
export type Payer = FinanceComparison["agencies"][number];

/** The heads of the table of boards, beside the board and its year. */
export const boardHeads = [
  "Contributions",
  "Other income",
  "Expenditure",
  "Balance",
  "Closing reserve",
  "Contributions per 1,000 children",
  "Expenditure per 1,000 children",
  "Children, and when",
] as const;

const notPublished = missing("Not published");
const notStated = missing("Not stated");
const notKnown = missing("Not known");

/**
 * A row a board and year; years after each other that a board has not published make one. What is not published, not stated or not known says
 * so, and is never zero.
 */
export function boardRows({ boards }: Pick<FinanceComparison, "boards">): SideBySideRow[] {
  const all = boards.flatMap(({ years }) => years);
  const pounds = poundsTogether(
    all.flatMap((one) => [one.contributions, one.income, one.expenditure, one.balance, one.closingReserve]),
  );
  const value = (amount: string | null, none: SideBySideValue, write = pounds): SideBySideValue =>
    amount === null ? none : { text: write(amount), number: amount };
  return boards.flatMap(({ body, years }) =>
    runsOf(years).map(({ first: one, last }): SideBySideRow => {
      const span = one.year === last.year ? one.year : `${one.year} to ${last.year}`;
      const named = { key: `${body.slug} ${one.year}`, name: `${body.shortName}, ${span}` };
      if (!one.publication) return { ...named, values: boardHeads.map(() => notPublished) };
      const { perThousandChildren: rate } = one;
      const perThousand = (amount: string | null | undefined, of: string | null) =>
        value(amount ?? null, of === null ? notStated : notKnown, poundsTogether([amount]));
      return {
        ...named,
        values: [
          value(one.contributions, notStated),
          value(one.income, notStated),
          value(one.expenditure, notStated),
          value(one.balance, notKnown),
          value(one.closingReserve, notKnown),
          perThousand(rate?.contributions, one.contributions),
          perThousand(rate?.expenditure, one.expenditure),
          rate ? { text: `${groupThousands(rate.population)} at ${dateInWords(rate.populationDate)}` } : notKnown,
        ],
      };
    }),
  );
}

/** Each year that is published, and the first and last of those between them. */
function runsOf(years: readonly BoardYear[]): { readonly first: BoardYear; readonly last: BoardYear }[] {
  const runs: { first: BoardYear; last: BoardYear }[] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run && !run.last.publication && !year.publication) run.last = year;
    else runs.push({ first: year, last: year });
  }
  return runs;
}

/** The boards that have published a year, and those that have not. */
export function boardsOfYear({ boards }: FinanceComparison, year: string) {
  const hasPublished = (board: BoardFinances) => board.years.some((one) => one.year === year && one.publication);
  return { published: boards.filter(hasPublished), others: boards.filter((board) => !hasPublished(board)) };
}

/** What a payer is called: the agency, the group of payers, or the name as it is printed. */
export function payerName({ agency, payerGroup, payer }: Pick<Payer, "agency" | "payerGroup" | "payer">): string {
  return agency?.name ?? payerGroup ?? payer ?? "Not stated";
}

/** How the keys of payers begin that are no agency. */
export const noAgency = "no agency ";

/**
 * What each payer pays to each board that has published a year, with its share there, and to all of them where they are several; payers that no
 * board lists then are left out.
 */
export function payerRows(comparison: FinanceComparison, year: string): SideBySideRow[] {
  const { agencies } = comparison;
  const { published: boards } = boardsOfYear(comparison, year);
  const parts = agencies.map((payer) => ({
    ...{ of: payer, name: payerName(payer), parts: partsOn(payer.boards, year) },
    total: payer.totals.find((one) => one.year === year)?.amount ?? null,
  }));
  const pounds = poundsTogether(parts.flatMap((one) => [...one.parts.values()].map(({ amount }) => amount)));
  return parts
    .filter((one) => one.parts.size > 0)
    .sort((one, other) => compareLargestFirst(one.total, other.total))
    .map(({ of, name, parts: on, total }, index) => {
      const ofBoards = boards.map((board) => partValue(on.get(board.body.slug), pounds));
      const ofAll = total === null ? notStated : { text: pounds(total), number: total };
      return {
        key: of.agency?.slug ?? `${noAgency}${index}`,
        name,
        values: boards.length > 1 ? [...ofBoards, ofAll] : ofBoards,
      };
    });
}

/** What each board that has published a year spent on each category, with its share there. */
export function categoryRows(comparison: FinanceComparison, year: string): SideBySideRow[] {
  const { categories } = comparison;
  const { published: boards } = boardsOfYear(comparison, year);
  const parts = categories.map(({ category, boards: on }) => ({ category, parts: partsOn(on, year) }));
  const pounds = poundsTogether(parts.flatMap((one) => [...one.parts.values()].map(({ amount }) => amount)));
  return parts
    .filter((one) => one.parts.size > 0)
    .map(({ category, parts: on }) => ({
      ...{ key: category, name: expenditureCategoryWords[category] },
      values: boards.map((board) => partValue(on.get(board.body.slug), pounds)),
    }));
}

/** What is not stated comes last. */
function compareLargestFirst(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return compareMoney(other, one);
}

type Part = Payer["boards"][number]["years"][number];

function partsOn(boards: Payer["boards"], year: string): ReadonlyMap<string, Part> {
  return new Map(
    boards.flatMap(({ body, years }) =>
      years.filter((one) => one.year === year).map((part) => [body.slug, part] as const),
    ),
  );
}

function partValue(part: Part | undefined, pounds: (amount: string) => string): SideBySideValue {
  if (!part) return missing("Not listed");
  if (part.amount === null) return notStated;
  const share = part.share === null ? "" : ` (${part.share}%)`;
  return { text: `${pounds(part.amount)}${share}`, number: part.amount };
}

/** The years of a comparison in which any board has published, the latest first. */
export function publishedYears(comparison: FinanceComparison): string[] {
  return comparison.years.filter((year) => boardsOfYear(comparison, year).published.length > 0).reverse();
}
