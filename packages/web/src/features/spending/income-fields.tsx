import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import { kinds, kindChoices } from "./choices";
import type { IncomePartsFragment } from "./generated/income";
import { belowZeroHint, readAmount, ReasonField } from "./reason-field";

/** Where it comes from, its name, its amount and what it is for. */
export function IncomeFields() {
  return (
    <>
      <ChoiceField name="kind" label="Kind" choices={kindChoices} />
      <TextField name="line" label="Line" noun="the name of the line" hint="For example, Multi-agency training fees" />
      <MoneyField
        name="amount"
        label="Amount (optional)"
        hint={`Leave it empty where it is not stated. ${belowZeroHint}`}
      />
      <ReasonField amount="amount" hint="For example, a grant that is paid back" />
      <LongTextField
        name="purpose"
        label="What it may be spent on (optional)"
        noun="what it may be spent on"
        hint="Where it is for something alone"
        rows={2}
      />
      <LongTextField name="note" label="Note (optional)" rows={3} />
    </>
  );
}

/** Makes what a line of income says of the fields. */
export function readIncome(f: FormReader) {
  return {
    kind: f.choice("kind", kinds),
    line: f.text("line", { max: 200 }),
    ...readAmount(f, "amount"),
    purpose: f.optional.text("purpose", { max: 500 }),
    note: f.optional.text("note", { max: 1_000 }),
  };
}

/** What the fields show of a line of income. */
export function valuesOfIncome({ kind, line, amount, reason, purpose, note }: IncomePartsFragment) {
  return { kind, line, amount, reason, purpose, note };
}
