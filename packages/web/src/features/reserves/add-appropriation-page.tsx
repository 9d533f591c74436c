import { poundsTogether } from "@panboard/shared";
import { ChoiceField, SelectField } from "../../kit/form/fields/choice-fields";
import { DateField } from "../../kit/form/fields/date-field";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { type OpenYears, OpenYearsOfPage } from "../money";
import { lineHref } from "../money-place";
import { AddAppropriationDocument, RemoveAppropriationDocument } from "./generated/appropriations";
import { type Reserve, ReserveOfPage } from "./reserve-of-page";

const ways = [
  { value: "IN", text: "Put money in" },
  { value: "OUT", text: "Take money out" },
] as const;

/** Puts money into a named reserve in an open year, or takes it out. */
export function AddAppropriationPage() {
  return (
    <ReserveOfPage>
      {(reserve) => (
        <OpenYearsOfPage place="reserve">{(open) => <AddAppropriation reserve={reserve} {...open} />}</OpenYearsOfPage>
      )}
    </ReserveOfPage>
  );
}

function AddAppropriation({ reserve, years, year }: OpenYears & { readonly reserve: Reserve }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { id, name, holds } = reserve;
  const record = lineHref(body, "reserve", id);
  const form = useApiForm({
    document: AddAppropriationDocument,
    values: { year },
    read: (f) => {
      const way = f.choice("way", ["IN", "OUT"]);
      const amount = f.money("amount", { min: "0.01" });
      return {
        reserve: id,
        year: f.choice("year", years),
        on: f.date("on"),
        amount: way === "OUT" ? `-${amount}` : amount,
        reason: f.text("reason", { max: 500 }),
        idempotencyKey: f.idempotencyKey(),
      };
    },
    onDone: (added) => {
      const undo = undoBy(RemoveAppropriationDocument, { id: added.id, expectedVersion: added.version });
      succeed(record, { text: added.amount.startsWith("-") ? "Money taken out" : "Money put in", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Put money in or take it out"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`${name} holds ${poundsTogether([holds])(holds)}.`}
      cancelHref={record}
    >
      <ChoiceField name="way" label="What is done?" noun="what is done" choices={ways} />
      <MoneyField name="amount" label="Amount" noun="the amount" />
      <SelectField name="year" label="Year" choices={years.map((value) => ({ value, text: value }))} />
      <DateField name="on" label="Day" hint={`Within the year, for example 31 3 ${year.slice(0, 2)}${year.slice(5)}`} />
      <LongTextField name="reason" label="Reason" hint="Why it is put in or taken out" rows={2} />
    </FormPage>
  );
}
