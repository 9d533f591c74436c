import { useEffect, useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { BoardChoices } from "../../kit/compare/board-choices";
import { comparedInWords, readBoards, writeBoards } from "../../kit/compare/compared-boards";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { RefusalPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { Checkboxes } from "../../ui/checkboxes";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import { readYears, writeYears, yearsInWords } from "./compared-years";
import type { FinanceComparison } from "./finance-comparison";
import { financeFiles } from "./finance-csv";
import { CompareFinancesDocument, PublishedYearsDocument } from "./generated/compare-finances";
import { headlineId, MoneyResult } from "./money-result";
import "../../styles/comparison.scss";
import "../../styles/money.scss";

/** Marks an address that the page's own button led to, so that the focus may move to its answer. */
const askedHere = "asked here";

/** The boards of a region side by side, by what they have published of their money. */
export function CompareMoneyPage() {
  const region = useRegion();
  const [search] = useSearchParams();
  const [navigate, location] = [useNavigate(), useLocation()];
  const boards = useMemo(() => readBoards(search, region), [search, region]);
  const years = useMemo(() => readYears(search), [search]);
  const isSound = boards.fault === undefined && years.fault === undefined;
  const offered = useApiQuery("PublishedYears", PublishedYearsDocument, { input: { region: region.slug } });
  const query = useApiQuery(
    "CompareFinances",
    CompareFinancesDocument,
    {
      input: {
        region: region.slug,
        boards: boards.slugs ? [...boards.slugs] : null,
        years: years.years ? [...years.years] : null,
      },
    },
    { enabled: isSound, keepPrevious: true },
  );
  const errors = useMemo(
    () => [
      ...(boards.fault === undefined ? [] : [{ text: boards.fault, fieldId: "boards" }]),
      ...(years.fault === undefined ? [] : [{ text: years.fault, fieldId: "years" }]),
    ],
    [boards.fault, years.fault],
  );
  useFocusOnAnswer(location, query.isSuccess && !query.isPlaceholderData);
  if (query.error && isSound)
    return <RefusalPage error={query.error} what="the comparison" onRetry={() => void query.refetch()} />;
  const comparison = isSound ? query.data?.compareFinances : undefined;
  const all = offered.data?.compareFinances.years ?? [];
  const named = years.fault === undefined ? (years.years ?? []) : [];
  const choices = [...new Set([...all, ...named])].sort();
  const compare = (slugs: readonly string[], form: FormData) => {
    const chosen = form.getAll("years").map(String);
    const parts = [writeBoards(slugs, region).replace("?", ""), writeYears(chosen, choices)].filter(Boolean);
    const asked = parts.length > 0 ? `?${parts.join("&")}` : "";
    void navigate(`/regions/${region.slug}/compare/money${asked}`, { state: askedHere });
  };
  return (
    <Page
      about={region.name}
      errors={errors}
      intro={`What the boards of ${region.name} have published of their money, by financial year.`}
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          {comparison ? <ExportMoney comparison={comparison} region={region.slug} /> : null}
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print
          </Button>
        </PageActions>
      }
    >
      <p className="app-print-only">
        Compared: {comparedInWords(boards.slugs, region)}, {yearsInWords(years.years)}.
      </p>
      <div className="app-compare app-compare--choices">
        <BoardChoices
          key={`${search.toString()} ${choices.length}`}
          region={region}
          compared={boards}
          chosen={yearsInWords(years.years)}
          hasFault={years.fault !== undefined}
          onCompare={compare}
        >
          {choices.length === 0 && years.fault === undefined ? null : (
            <Checkboxes
              name="years"
              legend="Years"
              classes="govuk-checkboxes--small"
              items={choices.map((year) => ({ value: year, text: year }))}
              values={years.years ?? choices}
              errorMessage={years.fault}
            />
          )}
        </BoardChoices>
        <div>
          {isSound && query.isFetching ? <Loading what="the comparison" /> : null}
          {comparison ? <MoneyResult comparison={comparison} region={region} /> : null}
        </div>
      </div>
    </Page>
  );
}

/** Moves the focus to the headline once what the page's own button asked for is answered. */
function useFocusOnAnswer(
  { key, state }: { readonly key: string; readonly state: unknown },
  isAnswered: boolean,
): void {
  const isAskedHere = state === askedHere;
  useEffect(() => {
    if (isAskedHere && isAnswered) document.getElementById(headlineId)?.focus();
  }, [key, isAskedHere, isAnswered]);
}

const files = { boards: "Boards as CSV", payers: "Payers as CSV", categories: "Categories as CSV" } as const;

interface ExportMoneyProps {
  readonly comparison: FinanceComparison;
  /** Slug of the region, for the files' names. */
  readonly region: string;
}

/** Hands each table to the browser as a file of its own. */
function ExportMoney({ comparison, region }: ExportMoneyProps) {
  return (Object.keys(files) as (keyof typeof files)[]).map((name) => (
    <Button
      key={name}
      type="button"
      classes="govuk-button--secondary"
      onClick={() => downloadText(`money-${region}-${name}.csv`, financeFiles[name](comparison))}
    >
      {files[name]}
    </Button>
  ));
}
