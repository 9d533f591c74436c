import { FormPage } from "../../kit/form/form-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { useBody, useRegion } from "../../kit/page/page-context";
import { dayInWords } from "../../kit/words/moment";
import { SummaryList } from "../../ui/summary-list";
import { moneyHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { PublishBudgetDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import type { YearBudget } from "./use-year";
import { figuresOf } from "./year-figures";
import { countOf, poundsOf } from "./year-words";

/** Publishes a year, and shows before what everybody in the region will see. */
export function PublishYearPage() {
  return <BudgetOfPage>{(budget) => <PublishYear budget={budget} />}</BudgetOfPage>;
}

function PublishYear({ budget }: { readonly budget: YearBudget }) {
  const [body, region] = [useBody(), useRegion()];
  const succeed = useSuccess();
  const { year, publication, contributions, income, expenditure, checks, reserve } = budget;
  const form = useApiForm({
    document: PublishBudgetDocument,
    read: (f) => ({ body: body.id, year, idempotencyKey: f.idempotencyKey() }),
    onDone: () => succeed(moneyHref(body, "", year), { text: `${year} published` }),
  });
  const pounds = poundsOf(budget);
  const publishedAt = publication?.publishedAt ?? null;
  const counts = [
    { count: contributions.lines, words: ["contribution", "contributions"] },
    { count: income.byLine.length, words: ["line of other income", "lines of other income"] },
    { count: expenditure.byLine.length, words: ["line of expenditure", "lines of expenditure"] },
    { count: checks.length, words: ["printed figure", "printed figures"] },
    { count: reserve.named.length, words: ["reserve that is set aside", "reserves that are set aside"] },
  ] as const;
  const lines = counts.flatMap(({ count, words: [one, several] }) => (count > 0 ? countOf(count, one, several) : []));
  return (
    <FormPage
      form={form}
      title={`Publish ${year}`}
      about={body.name}
      above={<MoneyBar year={year} />}
      intro={`Everybody in ${region.name} then sees the year as it is now${publishedAt === null ? "" : `, in the place of what was published on ${dayInWords(publishedAt)}`}.`}
      button="Publish the year"
      busyButton="Publishing"
      cancelHref={moneyHref(body, "", year)}
    >
      <p className="app-measure">
        They see each payer with its amount and how it stands, each line of income and expenditure, what sources print,
        adjustments, and the reserve with what of it is set aside. Your notes and remarks are not published.
      </p>
      <SummaryList
        rows={[
          ...figuresOf(budget, pounds).map(({ name, amount, missing }) => ({
            key: name,
            value: amount === null ? missing : pounds(amount),
          })),
          { key: "Lines", value: lines.join(", ") || "None yet" },
        ]}
      />
      <p>What you change later is not published until you publish again.</p>
    </FormPage>
  );
}
