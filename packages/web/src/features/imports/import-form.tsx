import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import { Details } from "../../ui/details";
import type { ErrorItem } from "../../ui/error-summary";
import { FileUpload } from "../../ui/file-upload";
import { Textarea } from "../../ui/textarea";
import { Loading } from "../frame/loading";
import type { Board } from "../viewer/viewer";

export interface ImportFormProps {
  readonly board: Board;
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** What was pasted before, to be mended. */
  readonly pasted: string;
  readonly onPreview: (form: FormData) => void;
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function ImportForm({ board, errors, isSending, pasted, onPreview }: ImportFormProps) {
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSending) onPreview(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="app-measure">
      <FileUpload
        id="file"
        name="file"
        label="CSV file"
        labelClasses="govuk-label--s"
        hint="UTF-8, one row a value. You see what the file would change before anything is stored."
        accept=".csv,text/csv"
        errorMessage={errorOf("file")}
      />
      <Textarea
        id="csv"
        name="csv"
        label="Or paste the text of the file"
        labelClasses="govuk-label--s"
        rows={8}
        defaultValue={pasted}
        spellCheck={false}
        errorMessage={errorOf("csv")}
      />
      <Button disabled={isSending}>Check the file</Button>
      {isSending ? <Loading what="what the file would change" /> : null}
      <Details summary="What the file must have">
        <p>
          A first line with the names of the columns:{" "}
          <code>board, area, indicator, period, breakdown, category, value, source, section</code>, and{" "}
          <code>note</code> if you like. Every row is of board <code>{board.slug}</code>.
        </p>
        <pre className="app-pre" tabIndex={0}>
          {`board,area,indicator,period,breakdown,category,value,source,section,note
${board.slug},${board.area.slug},cp_plans,2014-03-31,,,202,Annual Report 2013-14,Summary,`}
        </pre>
        <p>
          A period is a financial year (2013-14), a half (2013-14 H1), a quarter (2013-14 Q1), a month (2014-03) or a
          date (2014-03-31). Leave breakdown and category empty for a total.
        </p>
      </Details>
    </form>
  );
}
