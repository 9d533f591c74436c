import { incomeKindWords } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBackHref } from "../../kit/frame/use-back-href";
import { useBody, useRegion } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { BodyBar } from "../arrangements";
import { statedTogether } from "../money";
import { moneyHref } from "../money-place";
import { type Income, IncomeOfPage } from "./income-of-page";
import { RemoveIncomeDocument, RestoreIncomeDocument, type IncomePartsFragment } from "./generated/income";
import { LineNotesOf } from "./line-cells";

/** Asks before a line of income is removed that was entered by mistake. */
export function RemoveIncomePage() {
  return <IncomeOfPage>{(line) => <RemoveIncome line={line} />}</IncomeOfPage>;
}

function RemoveIncome({ line }: { readonly line: Income }) {
  const [body, region] = [useBody(), useRegion()];
  const { id, version, year } = line;
  const list = useBackHref(moneyHref(body, "income", year));
  const succeed = useSuccess();
  const form = useApiForm({
    document: RemoveIncomeDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreIncomeDocument, { id, expectedVersion: removed.version });
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

function rowsOf(line: IncomePartsFragment) {
  const pounds = statedTogether([line.amount]);
  return [
    { key: "Kind", value: incomeKindWords[line.kind] },
    { key: "Amount", value: pounds(line.amount) },
    { key: "Note", value: <LineNotesOf {...line} /> },
  ];
}
