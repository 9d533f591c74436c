import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";

/** The name of a part of the reserve, and what it is for. */
export function ReserveFields() {
  return (
    <>
      <TextField name="name" label="Name" hint="For example, Case reviews" />
      <LongTextField name="purpose" label="What it is for (optional)" noun="what it is for" rows={3} />
    </>
  );
}

/** Makes what a named reserve says of the fields. */
export function readReserve(f: FormReader) {
  return { name: f.text("name", { max: 200 }), purpose: f.optional.text("purpose", { max: 1_000 }) };
}
