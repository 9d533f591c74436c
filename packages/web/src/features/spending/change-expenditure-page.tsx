import { FormPage } from "../../kit/form/form-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { BodyBar } from "../arrangements";
import { moneyHref } from "../money-place";
import { ExpenditureFields, readExpenditure, valuesOfExpenditure } from "./expenditure-fields";
import { type Expenditure, ExpenditureOfPage } from "./expenditure-of-page";
import { ChangeExpenditureDocument } from "./generated/expenditure";

/** Changes a line of expenditure of an open year. */
export function ChangeExpenditurePage() {
  return <ExpenditureOfPage>{(line) => <ChangeExpenditure line={line} />}</ExpenditureOfPage>;
}

function ChangeExpenditure({ line }: { readonly line: Expenditure }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, year } = line;
  const list = useBackHref(moneyHref(body, "expenditure", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: ChangeExpenditureDocument,
    values: valuesOfExpenditure(line),
    theirs: valuesOfExpenditure,
    read: (f) => ({ id, expectedVersion: version, ...readExpenditure(f) }),
    onDone: (changed) => {
      const undo = undoBy(ChangeExpenditureDocument, {
        id,
        expectedVersion: changed.version,
        ...valuesOfExpenditure(line),
      });
      succeed(list, { text: "Line changed", undo });
    },
  });
  return (
    <FormPage
      form={form}
      title={`Change ${line.line}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      intro={`A line of expenditure of ${year}.`}
      button="Save the line"
      cancelHref={list}
    >
      <ExpenditureFields />
    </FormPage>
  );
}
