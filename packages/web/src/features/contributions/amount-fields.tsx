import { DateField } from "../../kit/form/fields/date-field";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { LongTextField } from "../../kit/form/fields/text-field";
import type { FormReader } from "../../kit/form/form-reader";
import type { ContributionPartsFragment } from "./generated/contributions";

/** The most characters of a note, as the API takes it. */
const noteCharactersMax = 1_000;

type Kind = ContributionPartsFragment["kind"];

/** How much a contribution is and by when, as it stands in the fields; what is in kind is worth something and has no due day. */
export function readAmounts(f: FormReader, kind: Kind) {
  const note = f.optional.text("note", { max: noteCharactersMax });
  return kind === "MONEY"
    ? { amount: f.optional.money("amount"), due: f.optional.date("due"), note }
    : { worth: f.optional.money("worth"), note };
}

/** The values of those fields. */
export function amountsOf({
  kind,
  amount,
  worth,
  due,
  note,
}: Pick<ContributionPartsFragment, "kind" | "amount" | "worth" | "due" | "note">) {
  return kind === "MONEY" ? { amount, due, note } : { worth, note };
}

/** The fields for how much a contribution is, and by when. */
export function AmountFields({ kind }: { readonly kind: Kind }) {
  return (
    <>
      {kind === "MONEY" ? (
        <>
          <MoneyField name="amount" label="Amount (optional)" hint="Leave it empty while it is not known" />
          <DateField name="due" label="Due (optional)" noun="the due day" hint="The day by which it is to be paid" />
        </>
      ) : (
        <MoneyField name="worth" label="Worth (optional)" hint="Leave it empty while nobody has stated it" />
      )}
      <LongTextField name="note" label="Note (optional)" rows={3} max={noteCharactersMax} />
    </>
  );
}
