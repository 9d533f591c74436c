import type { FormEvent, ReactNode } from "react";
import { FileField } from "../../kit/form/fields/file-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FieldsContext } from "../../kit/form/form-context";
import { Loading } from "../../kit/frame/loading";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { KeptNote } from "./kept-note";
import type { RowsResult } from "./rows-result";
import type { FileSteps } from "./use-file-steps";

interface RowsFormProps<T extends RowsResult> {
  readonly steps: FileSteps<T>;
  readonly template: { readonly fileName: string; readonly text: () => string };
  /** What one row is: "a seat". */
  readonly row: string;
  /** What the file may say. */
  readonly rules: ReactNode;
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function RowsForm<T extends RowsResult>({ steps, template, row, rules }: RowsFormProps<T>) {
  const { form: open, faults, isSending, answerNumber } = steps;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    steps.check();
  };
  return (
    <FieldsContext value={{ open, faults }}>
      <form onSubmit={submit} className="app-measure" noValidate>
        {open.isRestored && answerNumber === 0 ? <KeptNote values={open.values} /> : null}
        <Button
          type="button"
          classes="govuk-button--secondary"
          onClick={() => downloadText(template.fileName, template.text())}
        >
          Download a template
        </Button>
        <FileField
          name="file"
          label="CSV file"
          hint={`One row ${row}, up to 2 MB. You see what the file would change before anything is stored.`}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
        />
        <LongTextField name="csv" label="Or paste the text of the file" rows={8} spellCheck={false} />
        <Button disabled={isSending}>Check the file</Button>
        {isSending ? <Loading what="what the file would change" /> : null}
        {rules}
      </form>
    </FieldsContext>
  );
}
