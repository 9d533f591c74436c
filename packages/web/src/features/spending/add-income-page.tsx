import { SelectField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { type OpenYears, OpenYearsOfPage } from "../money";
import { moneyHref } from "../money-place";
import { IncomeFields, readIncome } from "./income-fields";
import { AddIncomeDocument, RemoveIncomeDocument } from "./generated/income";

/** Adds a line of income to an open year. */
export function AddIncomePage() {
  return <OpenYearsOfPage place="income">{(open) => <AddIncome {...open} />}</OpenYearsOfPage>;
}

function AddIncome({ years, year }: OpenYears) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(moneyHref(body, "income", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddIncomeDocument,
    values: { year },
    read: (f) => ({
      body: body.id,
      year: f.choice("year", years),
      ...readIncome(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      succeed(list, { text: "Line added", undo: undoBy(RemoveIncomeDocument, { id, expectedVersion: version }) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a line of income"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A line of what comes in to ${body.shortName} besides contributions, in a year that is open.`}
      button="Add the line"
      busyButton="Adding"
      cancelHref={list}
    >
      <SelectField name="year" label="Year" choices={years.map((value) => ({ value, text: value }))} />
      <IncomeFields />
    </FormPage>
  );
}
