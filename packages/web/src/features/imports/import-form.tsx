import type { FormEvent } from "react";
import { Button } from "../../ui/button";
import { FieldsContext } from "../../kit/form/form-context";
import { FileField } from "../../kit/form/fields/file-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import { Loading } from "../../kit/frame/loading";
import type { Board, Region } from "../../kit/viewer/viewer";
import { FileRules } from "./file-rules";
import { KeptNote } from "./kept-note";
import { StartingPoints } from "./starting-points";
import type { ImportSteps } from "./use-import";

export interface ImportFormProps {
  readonly board: Board;
  readonly region: Region;
  readonly steps: Pick<ImportSteps, "form" | "faults" | "isSending" | "answerNumber" | "check">;
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function ImportForm({ board, region, steps }: ImportFormProps) {
  const { form: open, faults, isSending, answerNumber } = steps;
  const isFaulty = (name: string) => faults.some((fault) => fault.name === name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    steps.check();
  };
  const removeFile = () => {
    open.values.setFile("file", undefined);
    document.getElementById(open.fields.focusIdOf("file") ?? "")?.focus();
  };
  return (
    <FieldsContext value={{ open, faults }}>
      <form onSubmit={submit} className="app-measure" noValidate>
        {open.isRestored && answerNumber === 0 ? <KeptNote values={open.values} /> : null}
        <StartingPoints board={board} region={region} />
        <FileField
          name="file"
          label="CSV file"
          hint="One row a value, up to 2 MB. You see what the file would change before anything is stored."
          accept=".csv,.txt,.tsv,text/csv,text/plain"
        />
        {isFaulty("file") && isFaulty("csv") ? (
          <Button type="button" classes="govuk-button--secondary" onClick={removeFile}>
            Remove the file
          </Button>
        ) : null}
        <LongTextField name="csv" label="Or paste the text of the file" rows={8} spellCheck={false} />
        <Button disabled={isSending}>Check the file</Button>
        {isSending ? <Loading what="what the file would change" /> : null}
        <FileRules board={board} />
      </form>
    </FieldsContext>
  );
}
