import { MoneyField } from "../../kit/form/fields/number-fields";
import { TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";

/** The most characters of a reference, as the API takes it. */
const referenceCharactersMax = 100;

/** What an invoice and a receipt have in common, as it stands in the fields. */
export function readEvent(f: FormReader) {
  return {
    on: f.date("on"),
    amount: f.money("amount"),
    reference: f.optional.text("reference", { max: referenceCharactersMax }),
    idempotencyKey: f.idempotencyKey(),
  };
}

/** The field for how much was invoiced or came. */
export function SumField() {
  return <MoneyField name="amount" label="Amount" />;
}

/** The field for the number of an invoice or of a payment. */
export function ReferenceField({ of }: { readonly of: "invoice" | "payment" }) {
  return <TextField name="reference" label="Reference (optional)" hint={`The number of the ${of}`} />;
}
