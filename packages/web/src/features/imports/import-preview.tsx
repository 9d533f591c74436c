import { Button } from "../../ui/button";
import { SummaryList } from "../../ui/summary-list";
import { Table } from "../../ui/table";
import { Loading } from "../frame/loading";
import type { ImportResult } from "./chosen-file";

export interface ImportPreviewProps {
  readonly result: ImportResult;
  readonly fileName: string;
  readonly isSending: boolean;
  readonly onImport: () => void;
  readonly onStartAgain: () => void;
}

/** What the file would do: its faults if it has any, else the counts and the button that stores it. */
export function ImportPreview({ result, fileName, isSending, onImport, onStartAgain }: ImportPreviewProps) {
  const toStore = result.added + result.revised;
  const another = (
    <Button type="button" classes="govuk-button--secondary" onClick={onStartAgain}>
      Choose another file
    </Button>
  );
  if (result.faults.length > 0) {
    return (
      <>
        <p>{fileName} was not stored. Mend these faults, then check it again.</p>
        <FaultTable faults={result.faults} />
        <p className="app-after">{another}</p>
      </>
    );
  }
  return (
    <>
      <SummaryList rows={countRows(result, fileName)} />
      {toStore === 0 ? <p>Everything in the file is stored already, so there is nothing to import.</p> : null}
      <div className="govuk-button-group">
        {toStore > 0 ? (
          <Button type="button" disabled={isSending} onClick={onImport}>
            Import {toStore === 1 ? "1 value" : `${toStore} values`}
          </Button>
        ) : null}
        {another}
      </div>
      {isSending ? <Loading what="the values into Panboard" /> : null}
    </>
  );
}

/** The counts of an import, in words. */
export function countRows({ added, revised, unchanged }: ImportResult, fileName: string) {
  return [
    { key: "File", value: fileName },
    { key: "New values", value: added },
    { key: "Revised values", value: revised === 0 ? 0 : `${revised}. The earlier values stay on record` },
    { key: "Stored already", value: unchanged },
  ];
}

function FaultTable({ faults }: { readonly faults: ImportResult["faults"] }) {
  return (
    <div id="faults" tabIndex={-1}>
      <Table
        caption={`${faults.length} ${faults.length === 1 ? "fault" : "faults"}`}
        captionClasses="govuk-table__caption--m"
        head={[
          { key: "line", content: "Line", format: "numeric" },
          { key: "column", content: "Column" },
          { key: "message", content: "What is wrong" },
        ]}
        blockLabels={["Line", "Column", "What is wrong"]}
        rows={faults.map(({ line, column, message }, index) => ({
          key: `${line} ${index}`,
          cells: [line, column ?? "Whole line", message],
        }))}
      />
    </div>
  );
}
