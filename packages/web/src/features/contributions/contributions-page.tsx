import { rolesWith } from "@panboard/shared";
import { useSearchParams } from "react-router";
import { ListPage } from "../../kit/list/list-page";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { isNoneOpen, NoYearOpen, useMoneyYears, YearNote, yearToAddTo } from "../money";
import { contributionsHref, importHref } from "./addresses";
import { contributionListView } from "./contributions-list";

const permission = "money:write";
const keepers = rolesInWords(rolesWith(permission));

/** What payers pay towards a body's years, and who of them owes what. */
export function ContributionsPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const [search] = useSearchParams();
  const year = readYear(search.get("year") ?? "");
  const list = contributionsHref(body);
  const mayWrite = mayOnBody(viewer, body, permission);
  const { data: years } = useMoneyYears();
  const addTo = mayWrite ? yearToAddTo(years ?? [], year) : undefined;
  const add =
    addTo === undefined
      ? undefined
      : { text: "Add a contribution", href: `${list}/add${year ? `?year=${addTo}` : ""}` };
  const isChase = search.get("owing") === "true";
  return (
    <ListPage
      view={contributionListView}
      variables={{ body: body.id }}
      owner={{ body: body.id }}
      place={{ body }}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={
        isChase
          ? "Who owes what, and since when. What is in kind or received is not here."
          : "What agencies and other payers pay towards a year, or give in kind."
      }
      before={
        <>
          <YearNote years={years} named={search.get("year")} mayWrite={false} />
          <p className="app-screen-only">
            {isChase ? (
              <a href={contributionsHref(body, year)}>All contributions</a>
            ) : (
              <a href={`${list}?${year ? `year=${year}&` : ""}owing=true&sort=owing`}>Who owes what</a>
            )}
            {addTo === undefined ? null : (
              <>
                <br />
                <a href={importHref(body, year)}>Import lines of money</a>
              </>
            )}
          </p>
        </>
      }
      fictional={region.fictional ? region.name : undefined}
      add={add}
      empty={
        <>
          <p className="app-measure">
            A contribution is what an agency, a group of payers or another payer pays towards one year. It is listed
            here with how it stands and what is still to come.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : null}
          {mayWrite ? null : <p>Only {keepers} can add contributions.</p>}
          {mayWrite && years && isNoneOpen(years) ? <NoYearOpen /> : null}
        </>
      }
    />
  );
}
