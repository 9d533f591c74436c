import { rolesWith } from "@panboard/shared";
import { useSearchParams } from "react-router";
import { ListPage } from "../../kit/list/list-page";
import { readYear } from "../../kit/list/year-filter";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { BodyBar } from "../arrangements";
import { yearHref } from "../money-place";
import { contributionsHref } from "./addresses";
import { contributionListView } from "./contributions-list";

const permission = "money:write";
const keepers = rolesInWords(rolesWith(permission));

/** What payers pay towards a body's years, and who of them owes what. */
export function ContributionsPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const [search] = useSearchParams();
  const year = readYear(search.get("year") ?? "");
  const list = contributionsHref(body);
  const inYear = (rest = "") => [year && `year=${year}`, rest].filter(Boolean).join("&");
  const addQuery = inYear();
  const addHref = addQuery === "" ? `${list}/add` : `${list}/add?${addQuery}`;
  const add = mayOnBody(viewer, body, permission) ? { text: "Add a contribution", href: addHref } : undefined;
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
        <ul className="govuk-list app-screen-only">
          <li>
            {isChase ? (
              <a href={contributionsHref(body, year)}>All contributions</a>
            ) : (
              <a href={`${list}?${inYear("owing=true&sort=owing")}`}>Who owes what</a>
            )}
          </li>
          {add ? (
            <li>
              <a href={yearHref(body, "import", year)}>Import lines of money from a CSV file</a>
            </li>
          ) : null}
        </ul>
      }
      fictional={region.fictional ? region.name : undefined}
      add={add}
      empty={
        <>
          <p className="app-measure">
            A contribution is what an agency, a group of payers or another payer pays towards one year. It is listed
            here with how it stands and what is still to come.
          </p>
          {add ? <Button href={add.href}>{add.text}</Button> : <p>Only {keepers} can add contributions.</p>}
        </>
      }
    />
  );
}
