import { ConfirmPage } from "../../kit/form/confirm-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { useBody } from "../../kit/page/page-context";
import { dayInWords } from "../../kit/words/moment";
import { moneyHref } from "../money-place";
import { BudgetOfPage } from "./budget-of-page";
import { WithdrawBudgetDocument } from "./generated/year-changes";
import { MoneyBar } from "./money-bar";
import type { YearBudget } from "./use-year";

/** Asks before what a body has published of a year is withdrawn. */
export function WithdrawYearPage() {
  const body = useBody();
  return (
    <BudgetOfPage>
      {({ year, publication }) =>
        publication ? (
          <WithdrawYear year={year} publication={publication} />
        ) : (
          <Page about={body.name} above={<MoneyBar year={year} />} title="Nothing to withdraw">
            <p>
              {body.shortName} has published nothing of {year}.
            </p>
            <p>
              <a href={moneyHref(body, "", year)}>Money, {year}</a>
            </p>
          </Page>
        )
      }
    </BudgetOfPage>
  );
}

interface WithdrawYearProps {
  readonly year: string;
  readonly publication: NonNullable<YearBudget["publication"]>;
}

function WithdrawYear({ year, publication: { id, version, publishedAt } }: WithdrawYearProps) {
  const body = useBody();
  const succeed = useSuccess();
  const form = useApiForm({
    document: WithdrawBudgetDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: () => succeed(moneyHref(body, "", year), { text: `${year} withdrawn` }),
  });
  return (
    <ConfirmPage
      form={form}
      title={`Withdraw ${year}`}
      about={body.name}
      above={<MoneyBar year={year} />}
      busyButton="Withdrawing"
      cancelHref={moneyHref(body, "", year)}
    >
      <p className="app-measure">
        What {body.shortName} has published of {year}
        {publishedAt === null ? "" : ` on ${dayInWords(publishedAt)}`} is no longer shown to the region, nor compared.
        What was published before it does not stand again.
      </p>
      <p>Your lines stay as they are. You can publish the year again at any time.</p>
    </ConfirmPage>
  );
}
