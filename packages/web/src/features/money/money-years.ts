import { useApiQuery, type ApiQuery } from "../../kit/api/api";
import { useBody } from "../../kit/page/page-context";
import { MoneyYearsDocument, type MoneyYearsQuery } from "./generated/money-years";

/** A financial year that a body has a budget for, and whether its lines may be changed. */
export interface MoneyYear {
  readonly id: string;
  /** "2013-14". */
  readonly year: string;
  readonly status: "OPEN" | "CLOSED";
}

/** The years that the page's body has budgets for, the latest first; none where its money is not the viewer's to read. */
export function useMoneyYears(): ApiQuery<readonly MoneyYear[]> {
  const body = useBody();
  return useApiQuery("MoneyYears", MoneyYearsDocument, { body: body.id }, { select: readYears });
}

function readYears({ node }: MoneyYearsQuery): readonly MoneyYear[] {
  const found = node && "budgets" in node ? node.budgets : null;
  return found?.nodes ?? [];
}

/** Whether there is no year that anything could be added to. */
export function isNoneOpen(years: readonly MoneyYear[]): boolean {
  return yearToAddTo(years, undefined) === undefined;
}

/** The year that a new line is offered for: the one that is looked at, else the latest; undefined where that is not open. */
export function yearToAddTo(years: readonly MoneyYear[], looked: string | undefined): string | undefined {
  return years.find(({ year, status }) => status === "OPEN" && (looked === undefined || year === looked))?.year;
}
