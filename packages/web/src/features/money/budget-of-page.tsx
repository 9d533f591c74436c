import type { ReactNode } from "react";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { useMoneyYear, useYearInAddress, type YearBudget } from "./use-year";

/** The budget of the year that the page's address names. A year without a budget is not found. */
export function BudgetOfPage({ children }: { readonly children: (budget: YearBudget) => ReactNode }) {
  const year = useYearInAddress() ?? undefined;
  return year === undefined ? <NotFoundPage /> : <BudgetOf year={year}>{children}</BudgetOf>;
}

interface BudgetOfProps {
  readonly year: string;
  readonly children: (budget: YearBudget) => ReactNode;
}

function BudgetOf({ year, children }: BudgetOfProps) {
  return (
    <QueryPage query={useMoneyYear(useBody(), year)} what="the money of the year">
      {(money) => (money?.__typename === "Budget" ? children(money) : <NotFoundPage />)}
    </QueryPage>
  );
}
