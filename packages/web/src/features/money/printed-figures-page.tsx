import { rolesWith } from "@panboard/shared";
import { ListPage } from "../../kit/list/list-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { moneyHref, printedHref, yearHref } from "../money-place";
import { MoneyBar } from "./money-bar";
import { printedFigureListView } from "./printed-figures-list";
import { useYearInAddress } from "./use-year";

const permission = "money:write";

/** What sources print of a body's years, as it was entered. */
export function PrintedFiguresPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const year = useYearInAddress() ?? undefined;
  const mayWrite = mayOnBody(viewer, body, permission);
  const add = mayWrite ? { text: "Add a printed figure", href: yearHref(body, "printed/add", year) } : undefined;
  return (
    <ListPage
      view={printedFigureListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ removeHref: mayWrite ? (id) => printedHref(body, id, "remove") : undefined }}
      about={body.name}
      above={<MoneyBar year={year} />}
      back={{ text: year === undefined ? "Money" : `Money, ${year}`, href: moneyHref(body, "", year) }}
      intro="Totals as sources print them. Each stands beside what follows from the lines, and changes none of it."
      fictional={region.fictional ? region.name : undefined}
      add={add}
      empty={
        <>
          <p className="app-measure">
            What a report prints of a year is listed here, such as its total of contributions or the reserve that it
            opened with.
          </p>
          {add ? (
            <Button href={add.href}>{add.text}</Button>
          ) : (
            <p>Only {rolesInWords(rolesWith(permission))} can add printed figures.</p>
          )}
        </>
      }
    />
  );
}
