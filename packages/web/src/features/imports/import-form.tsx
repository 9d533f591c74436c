import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { FileUpload } from "../../ui/file-upload";
import { Textarea } from "../../ui/textarea";
import { Loading } from "../../kit/frame/loading";
import type { Board, Region } from "../viewer/viewer";
import { FileRules } from "./file-rules";
import { StartingPoints } from "./starting-points";

export interface ImportFormProps {
  readonly board: Board;
  readonly region: Region;
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** What was pasted before, to be mended. */
  readonly pasted: string;
  readonly onCheck: (form: FormData) => void;
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function ImportForm({ board, region, errors, isSending, pasted, onCheck }: ImportFormProps) {
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCheck(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="app-measure">
      <StartingPoints board={board} region={region} />
      <FileUpload
        id="file"
        name="file"
        label="CSV file"
        labelClasses="govuk-label--s"
        hint="One row a value, up to 2 MB. You see what the file would change before anything is stored."
        accept=".csv,.txt,.tsv,text/csv,text/plain"
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
      <FileRules board={board} />
    </form>
  );
}
