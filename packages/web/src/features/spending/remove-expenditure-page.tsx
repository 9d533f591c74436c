import { expenditureCategoryWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { BodyBar } from "../arrangements";
import { statedTogether } from "../money";
import { moneyHref } from "../money-place";
import { type Expenditure, ExpenditureOfPage } from "./expenditure-of-page";
import {
  RemoveExpenditureDocument,
  RestoreExpenditureDocument,
  type ExpenditurePartsFragment,
} from "./generated/expenditure";
import { LineNotesOf } from "./line-cells";

/** Asks before a line of expenditure is removed that was entered by mistake. */
export function RemoveExpenditurePage() {
  return <ExpenditureOfPage>{(line) => <RemoveExpenditure line={line} />}</ExpenditureOfPage>;
}

function RemoveExpenditure({ line }: { readonly line: Expenditure }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, year } = line;
  const list = useBackHref(moneyHref(body, "expenditure", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: RemoveExpenditureDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreExpenditureDocument, { id, expectedVersion: removed.version });
      succeed(list, { text: "Line removed", undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${line.line}`}
      about={body.name}
      above={<BodyBar body={body} region={region} />}
      button="Remove the line"
      cancelHref={list}
    >
      <p>The line leaves {year}, and the totals, the balance and the reserve of the year with it.</p>
      <SummaryList rows={rowsOf(form.conflict?.current ?? line)} />
    </ConfirmPage>
  );
}

function rowsOf(line: ExpenditurePartsFragment) {
  const pounds = statedTogether([line.budgeted, line.committed, line.actual]);
  return [
    { key: "Category", value: expenditureCategoryWords[line.category] },
    { key: "Budgeted", value: pounds(line.budgeted) },
    { key: "Committed", value: pounds(line.committed) },
    { key: "Actual", value: pounds(line.actual) },
    { key: "Note", value: <LineNotesOf {...line} /> },
  ];
}
