import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { ListPage } from "../../kit/list/list-page";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BodyBar } from "../arrangements";
import { isNoneOpen, NoYearOpen, useMoneyYears, YearNote, yearToAddTo } from "../money";
import { lineHref, moneyHref } from "../money-place";
import { appropriationListView } from "./appropriations-list";
import { ReserveFacts } from "./reserve-facts";
import { type Reserve, ReserveOfPage } from "./reserve-of-page";

/** A named reserve: what it holds, and each time that something was put in or taken out. */
export function NamedReservePage() {
  const [body, viewer] = [useBody(), useViewer()];
  const mayWrite = mayOnBody(viewer, body, "money:write");
  return <ReserveOfPage>{(reserve) => <NamedReserve reserve={reserve} mayWrite={mayWrite} />}</ReserveOfPage>;
}

interface NamedReserveProps {
  readonly reserve: Reserve;
  readonly mayWrite: boolean;
}

function NamedReserve({ reserve, mayWrite }: NamedReserveProps) {
  const [body, region] = [useBody(), useRegion()];
  const [search] = useSearchParams();
  const { data } = useMoneyYears();
  const years = data ?? [];
  const { id, name } = reserve;
  const view = useMemo(() => appropriationListView(id, mayWrite), [id, mayWrite]);
  const named = search.get("year");
  const addTo = mayWrite ? yearToAddTo(years, named === null ? undefined : readYear(named)) : undefined;
  const add =
    addTo === undefined
      ? undefined
      : { text: "Put in or take out", href: `${lineHref(body, "reserve", id, "put-in")}?year=${addTo}` };
  return (
    <ListPage
      view={view}
      variables={{ body: body.id, reserve: id }}
      owner={{ body: body.id }}
      place={{ body }}
      title={name}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      back={{ text: "Reserve", href: moneyHref(body, "reserve") }}
      intro={`A part of the reserve of ${body.name} that is set aside.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      before={
        <>
          <ReserveFacts reserve={reserve} />
          {mayWrite ? <ReserveActions id={id} /> : null}
          <YearNote years={years} named={named} mayWrite={mayWrite} />
        </>
      }
      empty={
        <>
          <p className="app-measure">
            Nothing was put in. What is put in and taken out is listed here, with the reason.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
          {mayWrite && data && isNoneOpen(data) ? <NoYearOpen /> : null}
        </>
      }
    />
  );
}

function ReserveActions({ id }: { readonly id: string }) {
  const body = useBody();
  return (
    <PageActions>
      {(["change", "remove"] as const).map((action) => (
        <Button key={action} classes="govuk-button--secondary" href={lineHref(body, "reserve", id, action)}>
          {action === "change" ? "Change" : "Remove"} <span className="govuk-visually-hidden">the named reserve</span>
        </Button>
      ))}
    </PageActions>
  );
}
