import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { moneyHref } from "../money-place";
import { IncomeFields, readIncome, valuesOfIncome } from "./income-fields";
import { type Income, IncomeOfPage } from "./income-of-page";
import { ChangeIncomeDocument } from "./generated/income";

/** Changes a line of income of an open year. */
export function ChangeIncomePage() {
  return <IncomeOfPage>{(line) => <ChangeIncome line={line} />}</IncomeOfPage>;
}

function ChangeIncome({ line }: { readonly line: Income }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, year } = line;
  const list = useBackHref(moneyHref(body, "income", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: ChangeIncomeDocument,
    values: valuesOfIncome(line),
    theirs: valuesOfIncome,
    read: (f) => ({ id, expectedVersion: version, ...readIncome(f) }),
    onDone: (changed) => {
      const undo = undoBy(ChangeIncomeDocument, { id, expectedVersion: changed.version, ...valuesOfIncome(line) });
      succeed(list, { text: "Line changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change ${line.line}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A line of income of ${year}.`}
      button="Save the line"
      cancelHref={list}
    >
      <IncomeFields />
    </FormPage>
  );
}
