import { Page } from "../../kit/frame/page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { dayInWords } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import { StateWord } from "../../ui/state-word";
import { yearHref } from "../money-place";
import { BarTable } from "./bar-table";
import { MoneyBar } from "./money-bar";
import { OtherMoney } from "./other-money";
import { PrintedChecks } from "./printed-checks";
import { conflictsOf } from "./printed-words";
import type { YearMoney } from "./use-year";
import { yearCsv } from "./year-csv";
import { figuresOf, type YearFigure } from "./year-figures";
import { categoryLines, contributionLines, expenditureLines, incomeLines, scaleOf } from "./year-lines";
import { YearWays } from "./year-ways";
import { daysOf, type Pounds, poundsOf } from "./year-words";
import "../../styles/comparison.scss";
import "../../styles/money.scss";

/** A year of a body's money: its figures, what does not agree with them, and its lines. */
export function YearOfMoney({ money }: { readonly money: YearMoney }) {
  const [body, region] = [useBody(), useRegion()];
  const { year, status } = money;
  const pounds = poundsOf(money);
  return (
    <Page
      about={body.name}
      title={`Money, ${year}`}
      above={<MoneyBar year={year} />}
      intro={`${daysOf(year)}. ${status === "OPEN" ? "The year is open: amounts may change." : "Actual amounts."} Totals and the balance are worked out from the lines.`}
      actions={<Actions money={money} />}
      fictional={region.fictional ? region.name : undefined}
    >
      <div className="app-money">
        <p>{standingInWords(money, body.shortName)}</p>
        <dl className="app-figures">
          {figuresOf(money, pounds).map((figure) => (
            <Figure key={figure.name} figure={figure} pounds={pounds} />
          ))}
        </dl>
        {conflictsOf(money.checks, pounds).map(({ title, text }) => (
          <section key={title} className="app-conflict" aria-label={title}>
            <h2 className="app-conflict__heading">
              <StateWord kind="conflict">{title}</StateWord>
            </h2>
            <p>{text}</p>
          </section>
        ))}
        <PrintedChecks checks={money.checks} pounds={pounds} />
        <Lines money={money} pounds={pounds} />
        <OtherMoney money={money} pounds={pounds} />
        {money.source === null ? null : <p className="app-source">Source: {money.source}.</p>}
        <YearWays money={money} />
      </div>
    </Page>
  );
}

function standingInWords(money: YearMoney, body: string): string {
  if (money.__typename === "BudgetPublication") {
    const on = money.publishedAt === null ? "" : ` on ${dayInWords(money.publishedAt)}`;
    return `Published${on}. You see what ${body} has published of the year.`;
  }
  const publishedAt = money.publication?.publishedAt ?? null;
  const published = publishedAt === null ? "Not published." : `Published on ${dayInWords(publishedAt)}.`;
  return money.closedOn === null ? published : `Closed on ${dayInWords(money.closedOn)}. ${published}`;
}

function Figure({
  figure: { name, amount, missing, note },
  pounds,
}: {
  readonly figure: YearFigure;
  readonly pounds: Pounds;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="app-figures__amount">{amount === null ? missing : pounds(amount)}</span>
        {note}
      </dd>
    </div>
  );
}

function Actions({ money }: { readonly money: YearMoney }) {
  const [body, viewer] = [useBody(), useViewer()];
  const { year } = money;
  const isBudget = money.__typename === "Budget";
  return (
    <PageActions>
      {isBudget && mayOnBody(viewer, body, "money:publish") ? (
        <Button classes="govuk-button--secondary" href={yearHref(body, "publish", year)}>
          Publish the year
        </Button>
      ) : null}
      <Button
        type="button"
        classes="govuk-button--secondary"
        onClick={() => downloadText(`money-${body.slug}-${year}.csv`, yearCsv(money))}
      >
        Export CSV
      </Button>
      <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
        Print
      </Button>
    </PageActions>
  );
}

function Lines({ money, pounds }: { readonly money: YearMoney; readonly pounds: Pounds }) {
  const printed = money.source === null ? "" : ", as printed";
  const tables = [
    {
      caption: "Contributions",
      head: `Payer${printed}`,
      of: contributionLines(money),
      none: "No contribution is entered.",
    },
    { caption: "Other income", head: `Line${printed}`, of: incomeLines(money), none: undefined },
    { caption: "Expenditure", head: `Line${printed}`, of: expenditureLines(money), none: "No expenditure is entered." },
    { caption: "Expenditure by category", head: "Category", of: categoryLines(money), none: undefined },
  ];
  const scale = scaleOf(tables.map(({ of }) => of));
  return (
    <>
      {tables.map(({ caption, head, of, none }) =>
        of.lines.length > 0 ? (
          <BarTable key={caption} {...of} caption={caption} head={head} scale={scale} pounds={pounds} />
        ) : none === undefined ? null : (
          <section key={caption}>
            <h2 className="govuk-heading-s app-after">{caption}</h2>
            <p>{none}</p>
          </section>
        ),
      )}
      <p className="app-note">
        Not stated means that no amount is given. It does not mean £0. Bars on this page share one scale.
      </p>
    </>
  );
}
