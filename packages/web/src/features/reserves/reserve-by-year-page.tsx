import { useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { moneyHref } from "../money-place";
import { ReserveByYearDocument, type ReserveByYearQuery } from "./generated/reserves";
import { NamedReserves } from "./named-reserves";
import { ReserveFigure } from "./reserve-figure";

/** A body's reserve: on the first and the last day of each year, and what of it is set aside. */
export function ReserveByYearPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const [search] = useSearchParams();
  const named = search.get("year");
  const query = useApiQuery("ReserveByYear", ReserveByYearDocument, { body: body.id });
  const mayWrite = mayOnBody(viewer, body, "money:write");
  return (
    <QueryPage query={query} what="the reserve">
      {({ node }) => {
        const { years, reserves } = readNode(node);
        const looked = named === null ? undefined : readYear(named);
        const shown = looked === undefined ? years : years.filter(({ year }) => year === looked);
        return (
          <Page
            about={body.name}
            above={<BodyBar body={body} region={region} />}
            intro={`What ${body.shortName} has left over the years, and what of it is set aside.`}
            fictional={region.fictional ? region.name : undefined}
            actions={
              <PageActions>
                {mayWrite ? (
                  <Button classes="govuk-button--secondary" href={`${moneyHref(body, "reserve")}/add`}>
                    Add a named reserve
                  </Button>
                ) : null}
                <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
                  Print
                </Button>
              </PageActions>
            }
          >
            {looked !== undefined && years.length > 0 ? (
              <p className="app-screen-only">
                {shown.length === 0 ? `There is no budget for ${looked} yet. ` : null}
                <a href={moneyHref(body, "reserve")}>Show all years</a>
              </p>
            ) : null}
            {years.length === 0 ? (
              <p className="app-measure">
                No years yet. The reserve follows from the opening reserve of the first year and the lines of all years.
              </p>
            ) : null}
            {shown.length > 0 ? <ReserveFigure body={body} years={shown} /> : null}
            <NamedReserves body={body} reserves={reserves} year={looked === undefined ? undefined : shown[0]} />
          </Page>
        );
      }}
    </QueryPage>
  );
}

function readNode(node: ReserveByYearQuery["node"]) {
  const found = node && "budgets" in node ? node : undefined;
  return { years: found?.budgets?.nodes ?? [], reserves: found?.reserves ?? { nodes: [], totalCount: 0 } };
}
