import { FormPage } from "../../kit/form/form-page";
import { PeriodField } from "../../kit/form/fields/period-field";
import { undoBy, useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody } from "../../kit/page/page-context";
import { moneyHref } from "../money-place";
import { OpenBudgetDocument, RemoveBudgetDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import { useYearInAddress, yearOfToday } from "./use-year";

const kinds = ["FINANCIAL_YEAR"] as const;

/** Opens a body's budget for a financial year. */
export function OpenYearPage() {
  const body = useBody();
  const succeed = useSuccess();
  const asked = useYearInAddress() ?? undefined;
  const form = useApiForm({
    document: OpenBudgetDocument,
    values: { year: asked ?? yearOfToday() },
    read: (f) => ({ body: body.id, year: f.period("year", kinds), idempotencyKey: f.idempotencyKey() }),
    onDone: ({ id, version, year }) => {
      const undo = undoBy(RemoveBudgetDocument, { id, expectedVersion: version });
      succeed(moneyHref(body, "", year), { text: `${year} opened`, undo });
    },
  });
  return (
    <FormPage
      form={form}
      title="Open a year"
      about={body.name}
      above={<MoneyBar year={asked} />}
      intro={`Contributions, income and expenditure of ${body.shortName} are then entered for the year.`}
      button="Open the year"
      busyButton="Opening"
      cancelHref={moneyHref(body)}
    >
      <PeriodField name="year" label="Financial year" kinds={kinds} hint="It begins on 1 April. Like 2013-14" />
    </FormPage>
  );
}
