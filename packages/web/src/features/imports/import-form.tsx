import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { FileUpload } from "../../ui/file-upload";
import { Textarea } from "../../ui/textarea";
import { Loading } from "../../kit/frame/loading";
import type { Board, Region } from "../../kit/viewer/viewer";
import { FileRules } from "./file-rules";
import { KeptNote } from "./kept-note";
import { StartingPoints } from "./starting-points";
import type { KeptImport } from "./use-import-draft";

export interface ImportFormProps {
  readonly board: Board;
  readonly region: Region;
  readonly errors: readonly ErrorItem[];
  readonly isSending: boolean;
  /** What was pasted before, to be mended. */
  readonly pasted: string;
  /** What was kept while the person signed in again. */
  readonly kept: KeptImport | undefined;
  readonly onCheck: (form: FormData) => void;
}

/** Lets go of the chosen file, which not every browser has a way to. */
function removeFile(): void {
  const field = document.querySelector<HTMLInputElement>("#file");
  if (!field) return;
  field.value = "";
  field.focus();
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function ImportForm({ board, region, errors, isSending, pasted, kept, onCheck }: ImportFormProps) {
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.text;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onCheck(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="app-measure">
      {kept ? <KeptNote kept={kept} /> : null}
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
      {errorOf("file") !== undefined && errorOf("csv") !== undefined ? (
        <Button type="button" classes="govuk-button--secondary" onClick={removeFile}>
          Remove the file
        </Button>
      ) : null}
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
