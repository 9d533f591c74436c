import { type PrintedFigureKind, printedFigureWords } from "@panboard/shared";
import { SelectField } from "../../kit/form/fields/choice-fields";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { LongTextField, TextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { moneyHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { AddPrintedFigureDocument, RemovePrintedFigureDocument } from "./generated/printed-figures";
import { MoneyBar } from "./money-bar";
import { figureChoices } from "./printed-figures-list";

const noteMax = 2000;
const figures = Object.keys(printedFigureWords) as PrintedFigureKind[];

/** Adds what a source prints of a year. */
export function AddPrintedFigurePage() {
  return <BudgetOfPage>{({ year }) => <AddPrintedFigure year={year} />}</BudgetOfPage>;
}

function AddPrintedFigure({ year }: { readonly year: string }) {
  const body = useBody();
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddPrintedFigureDocument,
    read: (f) => ({
      body: body.id,
      year,
      figure: f.choice("figure", figures),
      label: f.text("label"),
      amount: f.money("amount", { min: null }),
      source: f.text("source"),
      section: f.optional.text("section"),
      note: f.optional.text("note", { max: noteMax }),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: ({ id, version }) => {
      const undo = undoBy(RemovePrintedFigureDocument, { id, expectedVersion: version });
      succeed(moneyHref(body, "", year), { text: "Printed figure added", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Add a printed figure"
      about={body.name}
      above={<MoneyBar year={year} />}
      intro={`What a source prints of ${year} is put beside what follows from the lines. It changes none of them.`}
      button="Add the printed figure"
      busyButton="Adding"
      cancelHref={moneyHref(body, "", year)}
    >
      <SelectField
        name="figure"
        label="Figure"
        choices={figureChoices}
        hint="An opening reserve is the one of the year where no closed year before it says another."
      />
      <TextField name="label" label="What the source calls it" noun="what the source calls it" />
      <MoneyField name="amount" label="Amount as printed" hint="With a minus where it is below zero" />
      <TextField name="source" label="Source" hint="The report or the minutes that print it" />
      <TextField name="section" label="Where in the source (optional)" />
      <LongTextField name="note" label="Note (optional)" max={noteMax} rows={3} />
    </FormPage>
  );
}
