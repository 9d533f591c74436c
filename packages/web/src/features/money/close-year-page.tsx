import { parsePeriod } from "@panboard/shared";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { SummaryList } from "../../ui/summary-list";
import { moneyHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { closedYearWords } from "./closed-year";
import { CloseBudgetDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import { NotNowPage } from "./not-now-page";
import { stillToCome } from "./still-to-come";
import type { YearBudget } from "./use-year";
import { balanceInWords, isOver, lastDayOf, poundsOf } from "./year-words";

const title = "Close the year";

/** Asks before a year is closed for good, and shows what it carries forward and what has not come in. */
export function CloseYearPage() {
  return (
    <BudgetOfPage>
      {(budget) => {
        const why = whyNotToClose(budget);
        return why === undefined ? (
          <CloseYear budget={budget} />
        ) : (
          <NotNowPage title={title} year={budget.year}>
            {why}
          </NotNowPage>
        );
      }}
    </BudgetOfPage>
  );
}

function whyNotToClose({ year, status }: YearBudget): string | undefined {
  if (status === "CLOSED") return closedYearWords(year);
  return isOver(year) ? undefined : `${year} ends on ${lastDayOf(year)}. You can close it after that day.`;
}

function CloseYear({ budget }: { readonly budget: YearBudget }) {
  const body = useBody();
  const succeed = useSuccess();
  const { id, version, year, balance, reserve } = budget;
  const pounds = poundsOf(budget);
  const form = useApiForm({
    document: CloseBudgetDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: () => succeed(moneyHref(body, "", year), { text: `${year} closed` }),
  });
  const inWords = (amount: string | null) => (amount === null ? "Not known" : pounds(amount));
  const nextYear = yearAfter(year);
  return (
    <ConfirmPage
      form={form}
      title={title}
      about={body.name}
      above={<MoneyBar year={year} />}
      busyButton="Closing"
      cancelHref={moneyHref(body, "", year)}
    >
      <p className="app-measure">
        {year} ended on {lastDayOf(year)}. Once it is closed its lines are changed no more: what is found later is added
        as a dated adjustment. A closed year is not opened again.
      </p>
      <SummaryList
        rows={[
          { key: "Opening reserve", value: inWords(reserve.opening) },
          { key: "Balance of the year", value: [inWords(balance), balanceInWords(balance)].filter(Boolean).join(", ") },
          { key: `Carried forward to ${nextYear}`, value: inWords(reserve.closing) },
          { key: "Still to come", value: stillToCome(budget, pounds) },
        ]}
      />
    </ConfirmPage>
  );
}

/** The financial year after another: "2014-15". */
function yearAfter(year: string): string {
  const first = Number(parsePeriod(year).end.slice(0, 4));
  return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
}
