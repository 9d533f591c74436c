import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody } from "../../kit/page/page-context";
import { ClosedYearPage } from "../money";
import { moneyHref } from "../money-place";
import { ExpenditureDocument, type ExpenditureQuery } from "./generated/expenditure";

/** A line of expenditure as its pages show it. */
export type Expenditure = Extract<ExpenditureQuery["node"], { readonly __typename: "Expenditure" }>;

/**
 * The line of expenditure that the page's address names, to be changed. One that is another body's, or was removed, is not
 * found; one of a closed year is not changed, and the page says so.
 */
export function ExpenditureOfPage({ children }: { readonly children: (line: Expenditure) => ReactNode }) {
  const body = useBody();
  const { id = "" } = useParams();
  const query = useApiQuery("Expenditure", ExpenditureDocument, { id });
  return (
    <QueryPage query={query} what="the line" isReadAnew>
      {({ node }) => {
        if (node?.__typename !== "Expenditure" || node.body.id !== body.id) return <NotFoundPage />;
        const { line, year, budget } = node;
        if (budget.status === "OPEN") return children(node);
        return (
          <ClosedYearPage
            title={line}
            year={year}
            back={{ text: "Expenditure", href: moneyHref(body, "expenditure") }}
          />
        );
      }}
    </QueryPage>
  );
}
