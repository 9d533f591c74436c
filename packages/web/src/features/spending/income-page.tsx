import { useMemo } from "react";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { NoYearOpen, YearNote } from "../money";
import { moneyHref } from "../money-place";
import { incomeListView } from "./income-list";
import { keepers, useSpendingList } from "./use-spending-list";

/** What comes in to a board or joint body besides contributions, line by line. */
export function IncomePage() {
  const [body, region] = [useBody(), useRegion()];
  const { years, named, mayWrite, addTo, hasActions, isNoneOpen } = useSpendingList();
  const view = useMemo(() => incomeListView(hasActions), [hasActions]);
  const add =
    addTo === undefined
      ? undefined
      : { text: "Add a line of income", href: `${moneyHref(body, "income")}/add?year=${addTo}` };
  return (
    <ListPage
      view={view}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`What comes in to ${body.shortName} besides contributions. Not stated means that nobody has said an amount. It does not mean £0.`}
      fictional={region.fictional ? region.name : undefined}
      add={add}
      before={<YearNote years={years} named={named} mayWrite={mayWrite} />}
      empty={
        <>
          <p className="app-measure">
            Training fees, grants and transfers are listed here by year. The balance and the reserve of the year follow
            from them.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
          {mayWrite ? null : <p>Only {keepers} can add lines.</p>}
          {mayWrite && isNoneOpen ? <NoYearOpen /> : null}
        </>
      }
    />
  );
}
