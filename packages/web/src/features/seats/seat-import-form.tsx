import type { FormEvent } from "react";
import { FileField } from "../../kit/form/fields/file-field";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FieldsContext } from "../../kit/form/form-context";
import { Loading } from "../../kit/frame/loading";
import type { Region } from "../../kit/viewer/viewer";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { KeptNote } from "../imports";
import { SeatFileRules } from "./seat-file-rules";
import { seatTemplate } from "./seat-template";
import type { SeatImportSteps } from "./use-seat-import";

export interface SeatImportFormProps {
  readonly region: Region;
  readonly steps: SeatImportSteps;
}

/** A file or its text. Sending it shows what it would do, and stores nothing. */
export function SeatImportForm({ region, steps }: SeatImportFormProps) {
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
          onClick={() => downloadText("seats-template.csv", seatTemplate())}
        >
          Download a template
        </Button>
        <FileField
          name="file"
          label="CSV file"
          hint="One row a seat, up to 2 MB. You see what the file would change before anything is stored."
          accept=".csv,.txt,.tsv,text/csv,text/plain"
        />
        <LongTextField name="csv" label="Or paste the text of the file" rows={8} spellCheck={false} />
        <Button disabled={isSending}>Check the file</Button>
        {isSending ? <Loading what="what the file would change" /> : null}
        <SeatFileRules region={region} />
      </form>
    </FieldsContext>
  );
}
