import { DateField } from "../../kit/form/fields/date-field";
import { MoneyField } from "../../kit/form/fields/number-fields";
import { LongTextField } from "../../kit/form/fields/text-field";
import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { moneyHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { AddAdjustmentDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import { NotNowPage } from "./not-now-page";
import type { YearBudget } from "./use-year";
import { lastDayOf } from "./year-words";

const title = "Add an adjustment";
const reasonMax = 2000;

/** Changes the balance of a closed year by a dated amount. */
export function AdjustYearPage() {
  return (
    <BudgetOfPage>
      {(budget) =>
        budget.status === "CLOSED" ? (
          <AdjustYear budget={budget} />
        ) : (
          <NotNowPage title={title} year={budget.year}>
            {budget.year} is open: change its lines themselves. A closed year is adjusted.
          </NotNowPage>
        )
      }
    </BudgetOfPage>
  );
}

function AdjustYear({ budget: { id, year } }: { readonly budget: YearBudget }) {
  const body = useBody();
  const succeed = useSuccess();
  const form = useApiForm({
    document: AddAdjustmentDocument,
    read: (f) => ({
      budget: id,
      on: f.date("on"),
      amount: f.money("amount", { min: null }),
      reason: f.text("reason", { max: reasonMax }),
      idempotencyKey: f.idempotencyKey(),
    }),
    onDone: () => succeed(moneyHref(body, "", year), { text: "Adjustment added" }),
  });
  return (
    <FormPage
      form={form}
      title={title}
      about={body.name}
      above={<MoneyBar year={year} />}
      intro={`It changes the balance of ${year}, which is closed. Its reserve follows, and so do those of the years after it.`}
      button="Add the adjustment"
      busyButton="Adding"
      cancelHref={moneyHref(body, "", year)}
    >
      <DateField name="on" label="On" noun="the day" hint={`A day after ${lastDayOf(year)}. For example, 30 6 2026`} />
      <MoneyField
        name="amount"
        label="Amount"
        hint="With a minus where it takes from the balance. It is not changed afterwards: a mistake is set right by another."
      />
      <LongTextField name="reason" label="Reason" max={reasonMax} />
    </FormPage>
  );
}
