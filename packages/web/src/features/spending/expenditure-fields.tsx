import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { SelectField } from "../../kit/form/fields/choice-fields";
import type { FormReader } from "../../kit/form/form-reader";
import { categories, categoryChoices } from "./choices";
import type { ExpenditurePartsFragment } from "./generated/expenditure";
import { belowZeroHint, readAmount, ReasonField } from "./reason-field";

const left = "Leave an amount empty where it is not stated: it is not taken for £0";
/** What it is spent on, its name and its amounts. */
export function ExpenditureFields() {
  return (
    <>
      <SelectField name="category" label="Category" choices={categoryChoices} />
      <TextField name="line" label="Line" noun="the name of the line" hint="For example, Independent chair’s fees" />
      <MoneyField name="budgeted" label="Budgeted (optional)" hint={left} />
      <MoneyField name="committed" label="Committed (optional)" hint="What is ordered or promised so far" />
      <MoneyField name="actual" label="Actual (optional)" hint={`What was spent. ${belowZeroHint}`} />
      <ReasonField amount="actual" hint="For example, a refund" />
      <LongTextField name="note" label="Note (optional)" rows={3} />
    </>
  );
}

/** Makes what a line of expenditure says of the fields. */
export function readExpenditure(f: FormReader) {
  return {
    category: f.choice("category", categories),
    line: f.text("line", { max: 200 }),
    budgeted: f.optional.money("budgeted"),
    committed: f.optional.money("committed"),
    ...readAmount(f, "actual"),
    note: f.optional.text("note", { max: 1_000 }),
  };
}

/** What the fields show of a line of expenditure. */
export function valuesOfExpenditure({
  category,
  line,
  budgeted,
  committed,
  actual,
  reason,
  note,
}: ExpenditurePartsFragment) {
  return { category, line, budgeted, committed, actual, reason, note };
}
