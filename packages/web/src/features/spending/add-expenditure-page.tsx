import { SelectField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { type OpenYears, OpenYearsOfPage } from "../money";
import { moneyHref } from "../money-place";
import { ExpenditureFields, readExpenditure } from "./expenditure-fields";
import { AddExpenditureDocument, RemoveExpenditureDocument } from "./generated/expenditure";

/** Adds a line of expenditure to an open year. */
export function AddExpenditurePage() {
  return <OpenYearsOfPage place="expenditure">{(open) => <AddExpenditure {...open} />}</OpenYearsOfPage>;
}

function AddExpenditure({ years, year }: OpenYears) {
  const [body, region] = [useBody(), useRegion()];
  const list = useBackHref(moneyHref(body, "expenditure", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddExpenditureDocument,
    values: { year },
    read: (f) => ({
      body: body.id,
      year: f.choice("year", years),
      ...readExpenditure(f),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      succeed(list, { text: "Line added", undo: undoBy(RemoveExpenditureDocument, { id, expectedVersion: version }) });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a line of expenditure"
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A line of what ${body.shortName} spends, in a year that is open.`}
      button="Add the line"
      busyButton="Adding"
      cancelHref={list}
    >
      <SelectField name="year" label="Year" choices={years.map((value) => ({ value, text: value }))} />
      <ExpenditureFields />
    </FormPage>
  );
}
