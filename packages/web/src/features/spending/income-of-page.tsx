import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { ClosedYearPage } from "../money";
import { moneyHref } from "../money-place";
import { IncomeDocument, type IncomeQuery } from "./generated/income";

/** A line of income as its pages show it. */
export type Income = Extract<IncomeQuery["node"], { readonly __typename: "Income" }>;

/**
 * The line of income that the page's address names, to be changed. One that is another body's, or was removed, is not
 * found; one of a closed year is not changed, and the page says so.
 */
export function IncomeOfPage({ children }: { readonly children: (line: Income) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Income", IncomeDocument, { id });
  return (
    <QueryPage query={query} what="the line" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Income" || node.body.id !== body.id) return <NotFoundPage />;
        const { line, year, budget } = node;
        if (budget.status === "OPEN") return children(node);
        return <ClosedYearPage title={line} year={year} back={{ text: "Income", href: moneyHref(body, "income") }} />;
      }}
    </QueryPage>
  );
}
