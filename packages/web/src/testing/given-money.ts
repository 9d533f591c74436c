import type { YearBudget } from "../features/money/use-year";
import type { FinanceComparison } from "../features/finances/finance-comparison";

type Payer = YearBudget["contributions"]["byAgency"][number];

/** A payer in money that has paid, without a share unless said. */
export function givenPayer(payer: string, given: Partial<Payer> = {}): Payer {
  const line = { kind: "MONEY" as const, status: "RECEIVED" as const, amount: "100.00", worth: null };
  return { payer, agency: null, ...line, share: null, printedShare: null, ...given };
}

/** A closed year, 2013-14, in which nothing is stated but what is said. */
export function givenYearOfMoney(given: Partial<YearBudget> = {}): YearBudget {
  return {
    ...{ __typename: "Budget", id: "year", version: 1, year: "2013-14", status: "CLOSED", source: null },
    ...{ balance: null, plannedBalance: null, closedOn: null, publication: null, adjustments: [], checks: [] },
    contributions: { total: null, lines: 0, notStated: 0, inKindWorth: null, byStatus: [], byAgency: [] },
    income: { total: null, byLine: [] },
    expenditure: { total: null, budgeted: null, committed: null, byLine: [], byCategory: [] },
    reserve: {
      ...{ opening: null, openingBasis: null, openingSource: null, closing: null, plannedClosing: null },
      ...{ unallocated: null, named: [] },
    },
    ...given,
  };
}

/** A board's contributions by year; null where it has published the year and states none. */
export type GivenContributions = Readonly<Record<string, string | null>>;

/**
 * Boards side by side over years, by what each has published of its contributions; one and the same payer pays all of them. Of a year that is not
 * named a board has published nothing. Where `children` are named, amounts are also told for each thousand.
 */
export function givenFinanceComparison(
  years: readonly string[],
  boards: Readonly<Record<string, GivenContributions>>,
  children?: number,
): FinanceComparison {
  const slugOf = (name: string) => name.toLowerCase().replaceAll(" ", "-");
  const named = Object.entries(boards);
  return {
    years: [...years],
    boards: named.map(([shortName, published]) => ({
      body: { slug: slugOf(shortName), shortName },
      years: years.map((year) => {
        const contributions = published[year] ?? null;
        const isPublished = year in published;
        return {
          ...{ year, contributions, income: null, expenditure: null, balance: null, closingReserve: null },
          publication: isPublished ? { publishedAt: null, status: "CLOSED" as const, source: null } : null,
          perThousandChildren:
            children === undefined || !isPublished
              ? null
              : {
                  ...{ population: String(children), populationDate: "2013-06-30", expenditure: null },
                  contributions: contributions && ((Number(contributions) * 1000) / children).toFixed(2),
                },
        };
      }),
    })),
    agencies: [
      {
        ...{ agency: { slug: "police", name: "Police" }, payerGroup: null, payer: null },
        boards: named.map(([name, published]) => ({
          body: { slug: slugOf(name) },
          years: Object.entries(published).map(([year, amount]) => ({ year, amount, share: amount && "100" })),
        })),
        totals: years.map((year) => ({ year, amount: named.map(([, of]) => of[year] ?? null).find(Boolean) ?? null })),
      },
    ],
    categories: [],
  };
}
