import type { ReactNode } from "react";
import { useSearchParams } from "react-router";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { moneyHref, type MoneyPlace } from "../money-place";
import { useMoneyYears, yearToAddTo } from "./money-years";
import { NoYearOpen } from "./no-year-open";

/** What a form that adds to a year begins with. */
export interface OpenYears {
  /** The open years, the latest first. */
  readonly years: readonly string[];
  /** The one that the address names, else the latest. */
  readonly year: string;
}

export interface OpenYearsOfPageProps {
  /** The list that the form is left for. */
  readonly place: MoneyPlace;
  readonly children: (years: OpenYears) => ReactNode;
}

/** The years of the page's body that something can be added to; a page that says so where there is none. */
export function OpenYearsOfPage({ place, children }: OpenYearsOfPageProps) {
  const [body, region] = [useBody(), useRegion()];
  const [search] = useSearchParams();
  const query = useMoneyYears();
  return (
    <QueryPage query={query} what="the years">
      {(all) => {
        const year = yearToAddTo(all, search.get("year") ?? undefined) ?? yearToAddTo(all, undefined);
        if (year !== undefined)
          return children({ year, years: all.flatMap((one) => (one.status === "OPEN" ? one.year : [])) });
        return (
          <Page about={body.name} above={<BodyBar body={body} region={region} />}>
            <NoYearOpen />
            <p>
              <a href={moneyHref(body, place)}>Go back to the list</a>
            </p>
          </Page>
        );
      }}
    </QueryPage>
  );
}
