import { useEffect, useMemo } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { BoardChoices } from "../../kit/compare/board-choices";
import { comparedInWords, readBoards, writeBoards } from "../../kit/compare/compared-boards";
import { sideBySideCsv } from "../../kit/compare/side-by-side-csv";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { RefusalPage } from "../../kit/frame/query-page";
import { useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import { CompareStructureDocument } from "./generated/compare-structure";
import { compareStructureHref } from "./structure-addresses";
import { agencyRows, boardHeads, boardRows, type StructureComparison } from "./structure-comparison";
import { headlineId, StructureResult } from "./structure-result";
import "../../styles/comparison.scss";

/** Marks an address that the page's own button led to, so that the focus may move to its answer. */
const askedHere = "asked here";

/** The boards of a region side by side, by what they have published of their groups and seats. */
export function CompareStructurePage() {
  const region = useRegion();
  const [search] = useSearchParams();
  const [navigate, location] = [useNavigate(), useLocation()];
  const compared = useMemo(() => readBoards(search, region), [search, region]);
  const { slugs, fault } = compared;
  const query = useApiQuery(
    "CompareStructure",
    CompareStructureDocument,
    { input: { region: region.slug, boards: slugs ? [...slugs] : null } },
    { enabled: fault === undefined, keepPrevious: true },
  );
  const errors = useMemo(() => (fault === undefined ? [] : [{ text: fault, fieldId: "boards" }]), [fault]);
  const { isSuccess, isPlaceholderData } = query;
  const isAskedHere = (location.state as unknown) === askedHere;
  useEffect(() => {
    if (isAskedHere && isSuccess && !isPlaceholderData) document.getElementById(headlineId)?.focus();
  }, [location.key, isAskedHere, isSuccess, isPlaceholderData]);
  if (query.error && fault === undefined)
    return <RefusalPage error={query.error} what="the comparison" onRetry={() => void query.refetch()} />;
  const comparison = fault === undefined ? query.data?.compareStructure : undefined;
  return (
    <Page
      about={region.name}
      errors={errors}
      intro={`What the boards of ${region.name} have published of their groups and seats, each as at its own day.`}
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          {comparison ? <ExportStructure comparison={comparison} region={region.slug} /> : null}
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print
          </Button>
        </PageActions>
      }
    >
      <p className="app-print-only">Compared: {comparedInWords(slugs, region)}.</p>
      <div className="app-compare app-compare--choices">
        <BoardChoices
          key={search.toString()}
          region={region}
          compared={compared}
          onCompare={(chosen) =>
            void navigate(`${compareStructureHref(region)}${writeBoards(chosen, region)}`, { state: askedHere })
          }
        />
        <div>
          {fault === undefined && query.isFetching ? <Loading what="the comparison" /> : null}
          {comparison ? <StructureResult comparison={comparison} region={region} /> : null}
        </div>
      </div>
    </Page>
  );
}

interface ExportStructureProps {
  readonly comparison: StructureComparison;
  /** Slug of the region, for the files' names. */
  readonly region: string;
}

/** Hands both tables to the browser, each as a file of its own. */
function ExportStructure({ comparison, region }: ExportStructureProps) {
  const { boards } = comparison;
  const files = [
    { text: "Boards as CSV", name: "boards", heads: ["Board", ...boardHeads], rows: boardRows },
    {
      text: "Agencies as CSV",
      name: "agencies",
      heads: ["Agency", ...boards.map(({ body }) => body.shortName)],
      rows: agencyRows,
    },
  ];
  return files.map(({ text, name, heads, rows }) => (
    <Button
      key={name}
      type="button"
      classes="govuk-button--secondary"
      onClick={() => downloadText(`structure-${region}-${name}.csv`, sideBySideCsv(heads, rows(comparison)))}
    >
      {text}
    </Button>
  ));
}
