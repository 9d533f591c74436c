import { useMemo } from "react";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { NoYearOpen, YearNote } from "../money";
import { moneyHref } from "../money-place";
import { expenditureListView } from "./expenditure-list";
import { keepers, useSpendingList } from "./use-spending-list";

/** What a board or joint body spends, line by line. */
export function ExpenditurePage() {
  const [body, region] = [useBody(), useRegion()];
  const { years, named, mayWrite, addTo, hasActions, isNoneOpen } = useSpendingList();
  const view = useMemo(() => expenditureListView(hasActions), [hasActions]);
  const add =
    addTo === undefined
      ? undefined
      : { text: "Add a line of expenditure", href: `${moneyHref(body, "expenditure")}/add?year=${addTo}` };
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What ${body.shortName} spends, line by line. Not stated means that nobody has said an amount. It does not mean £0.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      before={<YearNote years={years} named={named} mayWrite={mayWrite} />}
      empty={
        <>
          <p className="app-measure">
            Lines are listed here by year, each with what was budgeted, what is committed and what was spent. Totals,
            the balance and the reserve of the year follow from them.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
          {mayWrite ? null : <p>Only {keepers} can add lines.</p>}
          {mayWrite && isNoneOpen ? <NoYearOpen /> : null}
        </>
      }
    />
  );
}
