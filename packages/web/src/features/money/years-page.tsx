import { budgetStatusWords, poundsTogether } from "@panboard/shared";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBody, useRegion, useViewer } from "../../kit/page/page-context";
import { mayOnBody } from "../../kit/viewer/viewer";
import { dayInWords } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { Table } from "../../ui/table";
import { moneyHref, yearHref } from "../money-place";
import { MoneyBar } from "./money-bar";
import { NoYear } from "./no-year";
import { type ListedYear, useListedYears } from "./use-year";
import type { Pounds } from "./year-words";
import "../../styles/money.scss";

/** The financial years of a body that there are to look at, the latest first. */
export function YearsPage() {
  return (
    <QueryPage query={useListedYears(useBody())} what="the years">
      {(years) => (years.length === 0 ? <NoYear /> : <Years years={years} />)}
    </QueryPage>
  );
}

function Years({ years }: { readonly years: readonly ListedYear[] }) {
  const [body, region, viewer] = [useBody(), useRegion(), useViewer()];
  const isReader = mayOnBody(viewer, body, "finance:read");
  return (
    <Page
      about={body.name}
      above={<MoneyBar />}
      intro={
        isReader
          ? `The financial years of ${body.shortName}, the latest first.`
          : `The financial years of which ${body.shortName} has published its money, the latest first.`
      }
      actions={
        mayOnBody(viewer, body, "money:write") ? (
          <PageActions>
            <Button classes="govuk-button--secondary" href={yearHref(body, "open")}>
              Open a year
            </Button>
          </PageActions>
        ) : undefined
      }
      fictional={region.fictional ? region.name : undefined}
    >
      <YearsTable years={years} />
    </Page>
  );
}

function YearsTable({ years }: { readonly years: readonly ListedYear[] }) {
  const body = useBody();
  const pounds = poundsTogether(years.flatMap(({ balance, plannedBalance }) => [balance, plannedBalance]));
  return (
    <Table
      caption={<span className="govuk-visually-hidden">Years</span>}
      firstCellIsHeader
      head={[
        { key: "year", content: "Year" },
        { key: "status", content: "Status" },
        { key: "published", content: "Published" },
        { key: "balance", content: "Balance", format: "numeric" },
      ]}
      blockLabels={["", "Status", "Published", "Balance"]}
      rows={years.map((listed) => ({
        key: listed.id,
        cells: [
          <a key="year" href={moneyHref(body, "", listed.year)}>
            {listed.year}
          </a>,
          budgetStatusWords[listed.status],
          publishedInWords(listed),
          <Balance key="balance" listed={listed} pounds={pounds} />,
        ],
      }))}
    />
  );
}

function Balance({ listed, pounds }: { readonly listed: ListedYear; readonly pounds: Pounds }) {
  const { status, balance, plannedBalance } = listed;
  if (status === "OPEN" && plannedBalance !== null) return `${pounds(plannedBalance)} planned`;
  if (balance === null) return <span className="app-missing">Not known</span>;
  return status === "OPEN" ? `${pounds(balance)} so far` : pounds(balance);
}

function publishedInWords(listed: ListedYear): string {
  const publishedAt = "publication" in listed ? listed.publication?.publishedAt : listed.publishedAt;
  return publishedAt ? dayInWords(publishedAt) : "Not published";
}
