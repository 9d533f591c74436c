import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import type { FieldValues } from "../../kit/form/form-values";
import type { DecisionPartsFragment } from "./generated/decisions";

/** The most characters, as the API takes them. */
const textCharactersMax = 5000;
const decidedByCharactersMax = 200;

/** What was decided and by whom, as it stands in the fields. */
export function readDecision(f: FormReader) {
  return {
    text: f.text("text", { max: textCharactersMax }),
    decidedBy: f.optional.text("decidedBy", { max: decidedByCharactersMax }),
  };
}

/** The same of a decision, as the fields are filled with it. */
export function valuesOfDecision({ text, decidedBy }: DecisionPartsFragment): FieldValues {
  return { text, decidedBy };
}

/** The fields for that. */
export function DecisionFields() {
  return (
    <>
      <LongTextField name="text" label="What was decided" noun="what was decided" rows={4} max={textCharactersMax} />
      <TextField
        name="decidedBy"
        label="Decided by (optional)"
        noun="who decided"
        hint="Leave it empty for the meeting as a whole. For example, the chair"
      />
    </>
  );
}
