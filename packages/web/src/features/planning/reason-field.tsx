import { LongTextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";

const reasonMax = 500;

/** Asks why a meeting is moved or cancelled. */
export function ReasonField({ label, noun }: { readonly label: string; readonly noun: string }) {
  return (
    <LongTextField
      name="reason"
      label={label}
      noun={noun}
      hint="Everybody who reads the meeting reads it"
      rows={3}
      max={reasonMax}
    />
  );
}

/** Reads it. */
export function readReason(f: FormReader): string {
  return f.text("reason", { max: reasonMax });
}
