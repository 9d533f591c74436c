import { rolesWith } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { rolesInWords } from "../../kit/words/role-words";
import { Button } from "../../ui/button";
import { yearHref } from "../money-place";
import { MoneyBar } from "./money-bar";

/** The page of money where there is nothing to show: of a year, or of any. */
export function NoYear({ year }: { readonly year?: string }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const isReader = mayOnBody(viewer, body, "finance:read");
  const ofYear = year === undefined ? "" : ` for ${year}`;
  return (
    <Page
      about={body.name}
      title={year === undefined ? "Money" : `Money, ${year}`}
      above={<MoneyBar year={year} />}
      fictional={region.fictional ? region.name : undefined}
    >
      <h2 className="govuk-heading-m">{isReader ? `No budget${ofYear} yet` : "Nothing published"}</h2>
      {isReader ? (
        <>
          <p className="app-measure">
            Contributions, income and expenditure are kept by financial year. Once a year is open, its lines are entered
            and its totals and balance follow.
          </p>
          {mayOnBody(viewer, body, "money:write") ? (
            <Button href={yearHref(body, "open", year)}>Open a year</Button>
          ) : (
            <p>Only {rolesInWords(rolesWith("money:write"))} can open a year.</p>
          )}
        </>
      ) : (
        <p className="app-measure">
          {body.shortName} has published nothing of its money{ofYear}.
        </p>
      )}
    </Page>
  );
}
