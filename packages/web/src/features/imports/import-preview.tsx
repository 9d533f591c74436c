import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import type { ErrorItem } from "../../ui/error-summary";
import { SummaryList } from "../../ui/summary-list";
import { Loading } from "../../kit/frame/loading";
import { BreakableText } from "./breakable-text";
import { DownloadButton } from "./download-button";
import { DownloadProgress } from "./download-progress";
import { acceptId, countWords, doubtsId, doubtWords } from "./import-words";
import { sortRows } from "./preview-rows";
import { AddedTable, ChangedTable, DoubtfulTable, RefusedTable } from "./row-tables";
import { summaryRows } from "./summary-rows";
import type { Download } from "./use-download";
import type { ImportAnswer } from "./use-import";

export interface ImportPreviewProps {
  readonly answer: ImportAnswer;
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** Of all rows, with what becomes of each. */
  readonly report: Download;
  readonly onImport: (acceptDoubts: boolean) => void;
  readonly onAnother: () => void;
}

/** What the file would do: what is refused or doubtful first, then how to go on, then what would be stored. */
export function ImportPreview({ answer, errors, isSending, report, onImport, onAnother }: ImportPreviewProps) {
  const { file, result } = answer;
  const isRefused = result.faultCount > 0;
  const isDoubtful = result.doubtCount > 0;
  const toStore = result.added + result.revised;
  const rows = sortRows(result);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onImport(new FormData(event.currentTarget).has(acceptId));
  };
  return (
    <>
      {isRefused ? (
        <>
          <p>
            <BreakableText>{file.fileName}</BreakableText> was not stored. Mend these faults, then check it again.
          </p>
          <RefusedTable faults={result.faults} faultCount={result.faultCount} />
        </>
      ) : null}
      {isDoubtful ? (
        <section id={doubtsId} tabIndex={-1} aria-label="Doubtful rows">
          {isRefused ? null : <h2 className="govuk-heading-m">Check {doubtWords(result)}</h2>}
          <DoubtfulTable rows={rows.doubtful} result={result} />
        </section>
      ) : null}
      <SummaryList rows={summaryRows(answer)} />
      {!isRefused && toStore === 0 ? (
        <p>Everything in the file is stored already, so there is nothing to import.</p>
      ) : null}
      <form onSubmit={submit}>
        {isDoubtful && !isRefused ? (
          <Checkboxes
            name={acceptId}
            legend="Doubtful rows"
            legendClasses="govuk-fieldset__legend--s"
            items={[{ value: "yes", text: "I have checked the doubtful rows" }]}
            errorMessage={errors.find(({ fieldId }) => fieldId === acceptId)?.text}
          />
        ) : null}
        <div className="govuk-button-group">
          {!isRefused && toStore > 0 ? (
            <Button disabled={isSending}>Import {countWords(toStore, "value")}</Button>
          ) : null}
          <Button type="button" classes="govuk-button--secondary" disabled={isSending} onClick={onAnother}>
            Choose another file
          </Button>
          <DownloadButton download={report}>Download all rows as CSV</DownloadButton>
        </div>
      </form>
      {isSending ? <Loading what="the values into Panboard" /> : null}
      <DownloadProgress download={report} what="the rows" />
      {rows.changed.rows.length > 0 ? <ChangedTable rows={rows.changed} /> : null}
      {rows.added.rows.length > 0 ? <AddedTable rows={rows.added} /> : null}
    </>
  );
}
