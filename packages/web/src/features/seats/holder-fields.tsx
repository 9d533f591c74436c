import { DateField } from "../../kit/form/fields/date-field";
import { TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";

const lineLengthMax = 200;

/** The places that somebody can have in a seat, as they are chosen. */
export const placeChoices = [
  { value: "holder", text: "They hold the seat" },
  { value: "deputy", text: "They stand in as a deputy" },
] as const;

/** Somebody's days in a seat, their appointment and declaration, as they stand in the fields. */
export function readDays(f: FormReader) {
  return {
    from: f.date("from"),
    until: f.optional.date("until"),
    appointedBy: f.optional.text("appointedBy", { max: lineLengthMax }),
    declaredOn: f.optional.date("declaredOn"),
  };
}

/** The fields for that. */
export function DaysFields() {
  return (
    <>
      <DateField name="from" label="First day" />
      <DateField
        name="until"
        label="Last day (optional)"
        hint="Leave it empty while no end is set. For example, 31 3 2014"
      />
      <TextField name="appointedBy" label="Appointed by (optional)" hint="For example, the statutory partners" />
      <DeclarationField label="Declaration (optional)" />
    </>
  );
}

/** When somebody declared that they can speak for their agency. */
export function DeclarationField({ label }: { readonly label: string }) {
  return (
    <DateField
      name="declaredOn"
      label={label}
      noun="the day of the declaration"
      hint="The day on which they declared that they can speak for their agency and commit it. For example, 31 3 2014"
    />
  );
}
