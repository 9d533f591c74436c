import { blankWords, comparablePercentMin, dateInWords } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { momentInWords } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { Table } from "../../ui/table";
import { BodyBar } from "../arrangements";
import { attendanceHref, rulesHref } from "./addresses";
import { percentInWords } from "./attendance-figures";
import { type Rule, RulesOfPage } from "./rule-of-page";

const heads = ["From", "A blank is read as", "The chair asks why", "Last changed"] as const;

/** What holds while a body has chosen nothing. */
const before = "a blank is not recorded, and the chair asks why below 75%";

/** How a body reads the blanks of its registers, and from which rate on its chair asks why. */
export function RulesPage() {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const mayWrite = mayOnBody(viewer, body, "meetings:write");
  return (
    <RulesOfPage>
      {(rules) => (
        <Page
          about={body.name}
          above={<BodyBar body={body} region={region} />}
          back={{ text: "Attendance", href: attendanceHref(body) }}
          intro={`What ${body.shortName} reads into a blank of its registers, and from which attendance on its chair asks why.`}
          fictional={region.fictional ? region.name : undefined}
          actions={
            mayWrite ? (
              <PageActions>
                <Button classes="govuk-button--secondary" href={rulesHref(body, "add")}>
                  Add a rule
                </Button>
              </PageActions>
            ) : null
          }
        >
          <h2 className="govuk-heading-m">Why a blank is not an absence</h2>
          <p className="app-measure">
            A register that says nothing of a seat may mean that nobody came, that somebody came and was not noted, or
            that the page was never filled in. So a blank is “Not recorded”, counts neither for nor against a seat, and
            figures of which less than {comparablePercentMin}% is recorded are not compared. Where your registers name
            everybody who came, choose from when on a blank means absent. No register is changed by that.
          </p>
          {rules.length === 0 ? (
            <p>No rules yet: {before}.</p>
          ) : (
            <RulesTable rules={rules} mayWrite={mayWrite} hrefOf={(id, action) => rulesHref(body, id, action)} />
          )}
        </Page>
      )}
    </RulesOfPage>
  );
}

interface RulesTableProps {
  readonly rules: readonly Rule[];
  readonly mayWrite: boolean;
  readonly hrefOf: (id: string, action?: "remove") => string;
}

function RulesTable({ rules, mayWrite, hrefOf }: RulesTableProps) {
  return (
    <>
      <Table
        caption="Rules, the latest first"
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        head={[
          ...heads.map((content) => ({ key: content, content })),
          ...(mayWrite ? [{ key: "actions", content: "What you can do", isScreenOnly: true }] : []),
        ]}
        blockLabels={["", ...heads.slice(1), "What you can do"]}
        rows={rules.map(({ id, from, blankAs, threshold, changedBy, changedAt }) => ({
          key: id,
          cells: [
            dateInWords(from),
            blankWords[blankAs],
            `Below ${percentInWords(threshold)}`,
            `${changedBy}, ${momentInWords(changedAt)}`,
            ...(mayWrite
              ? [
                  <span key="actions">
                    <a href={hrefOf(id)}>
                      Change<span className="govuk-visually-hidden"> the rule from {dateInWords(from)}</span>
                    </a>{" "}
                    <a href={hrefOf(id, "remove")}>
                      Remove<span className="govuk-visually-hidden"> the rule from {dateInWords(from)}</span>
                    </a>
                  </span>,
                ]
              : []),
          ],
        }))}
      />
      <p className="app-missing">Before the first rule {before}.</p>
    </>
  );
}
