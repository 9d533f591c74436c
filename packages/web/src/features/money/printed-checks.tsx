import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import { figureInWords, figureName, type PrintedCheck, printedIsInWords } from "./printed-words";
import type { Pounds } from "./year-words";

export interface PrintedChecksProps {
  readonly checks: readonly PrintedCheck[];
  readonly pounds: Pounds;
}

/** What sources print of the year, each beside what follows from the lines; nothing where they print nothing. */
export function PrintedChecks({ checks, pounds }: PrintedChecksProps) {
  if (checks.length === 0) return null;
  return (
    <Table
      caption="Printed totals, checked"
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: "figure", content: "Figure" },
        { key: "printed", content: "Printed", format: "numeric" },
        { key: "computed", content: "Worked out", format: "numeric" },
        { key: "is", content: "Printed is", format: "numeric" },
        { key: "state", content: "State" },
      ]}
      blockLabels={["", "Printed", "Worked out", "Printed is", "State"]}
      rows={checks.map((check, index) => ({
        key: String(index),
        cells: [
          figureName(check, checks),
          figureInWords(check, check.printed, pounds),
          check.computed === null ? (
            <span key="computed" className="app-missing">
              Not known
            </span>
          ) : (
            figureInWords(check, check.computed, pounds)
          ),
          printedIsInWords(check, pounds) ?? (
            <span key="is" className="app-missing">
              Not known
            </span>
          ),
          <CheckState key="state" agrees={check.agrees} />,
        ],
      }))}
    />
  );
}

function CheckState({ agrees }: Pick<PrintedCheck, "agrees">) {
  if (agrees === null) return <StateWord kind="not-compared">Not compared</StateWord>;
  return agrees ? <StateWord kind="agrees">Agrees</StateWord> : <StateWord kind="conflict">Conflict</StateWord>;
}
