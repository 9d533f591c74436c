import { ConfirmPage } from "../../kit/form/confirm-page";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { moneyHref, yearHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { RemoveBudgetDocument, RestoreBudgetDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import type { YearBudget } from "./use-year";

/** Asks before a year is removed that was opened by mistake. */
export function RemoveYearPage() {
  return <BudgetOfPage>{(budget) => <RemoveYear budget={budget} />}</BudgetOfPage>;
}

function RemoveYear({ budget: { id, version, year } }: { readonly budget: YearBudget }) {
  const body = useBody();
  const succeed = useSuccess();
  const form = useApiForm({
    document: RemoveBudgetDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (removed) => {
      const undo = undoBy(RestoreBudgetDocument, { id, expectedVersion: removed.version });
      succeed(yearHref(body, "years"), { text: `${year} removed`, undo });
    },
  });
  return (
    <ConfirmPage
      form={form}
      title={`Remove ${year}`}
      about={body.name}
      above={<MoneyBar year={year} />}
      button="Remove the year"
      cancelHref={moneyHref(body, "", year)}
    >
      <p>Remove a year only if it was opened by mistake. A year that has lines is not removed.</p>
    </ConfirmPage>
  );
}
