import { useMemo } from "react";
import { useParams, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useBoard, useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { BoardBar } from "../arrangements";
import { BoardResult, type Comparison, ExportComparison, fromFirstKnown, shownFaults } from "../comparison";
import { BoardIndicatorDocument } from "./generated/indicator";
import { IndicatorChoices } from "./indicator-choices";
import { type BoardIndicator, IndicatorFacts } from "./indicator-facts";
import { comparisonHref, indicatorHref, type IndicatorState, parseIndicatorState } from "./indicator-state";
import "../../styles/comparison.scss";

/** One indicator in a board's own area: its figures, how they are judged, and every statement behind them. */
export function IndicatorPage() {
  const { code = "" } = useParams();
  const [board, region] = [useBoard(), useRegion()];
  const [search] = useSearchParams();
  const state = parseIndicatorState(search);
  const query = useApiQuery(
    "BoardIndicator",
    BoardIndicatorDocument,
    {
      ...{ code, region: region.slug, area: board.area.slug },
      ...{ measure: state.show === "rate" ? "RATE" : "VALUE", breakdown: state.by ?? null },
    },
    { keepPrevious: true },
  );
  return (
    <QueryPage query={query} what="the indicator">
      {({ indicator }) =>
        indicator ? (
          <IndicatorOf key={code} indicator={indicator} state={state} isLate={query.isPlaceholderData} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

interface IndicatorOfProps {
  readonly indicator: BoardIndicator;
  readonly state: IndicatorState;
  /** Whether the figures are those of the address before, while its own are on their way. */
  readonly isLate: boolean;
}

function IndicatorOf({ indicator, state, isLate }: IndicatorOfProps) {
  const [board, region] = [useBoard(), useRegion()];
  const { code, title, definition, overview } = indicator;
  const { show, by } = state;
  const errors = useMemo(
    () => shownFaults({ show, by, category: undefined }, indicator).map(({ message }) => ({ text: message })),
    [show, by, indicator],
  );
  const known = useMemo(() => (overview ? fromFirstKnown(overview) : undefined), [overview]);
  const comparison = errors.length === 0 ? known : undefined;
  const areas = [board.area.slug, ...(comparison ? benchmarksIn(comparison) : [])];
  return (
    <Page
      title={title}
      about={board.name}
      above={<BoardBar board={board} region={region} on={comparison?.periods.at(-1)?.end ?? null} />}
      back={{ text: "Indicators", href: `/boards/${board.slug}/indicators` }}
      intro={definition}
      fictional={region.fictional ? region.name : undefined}
      errors={errors}
      actions={
        <PageActions>
          {comparison ? <ExportIndicator indicator={indicator} comparison={comparison} state={state} /> : null}
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print
          </Button>
        </PageActions>
      }
    >
      <div className="app-columns">
        <div aria-busy={isLate || undefined}>
          <IndicatorChoices
            indicator={indicator}
            state={state}
            hrefOf={(chosen) => indicatorHref(board.slug, code, chosen)}
          />
          {comparison ? (
            <BoardResult comparison={comparison} region={region} breakdown={state.by} />
          ) : errors.length === 0 ? (
            <NothingPublished indicator={indicator} state={state} />
          ) : null}
        </div>
        <IndicatorFacts indicator={indicator} compareHref={comparisonHref(region.slug, code, areas, state)} />
      </div>
    </Page>
  );
}

/** The areas that the figures are held against. */
function benchmarksIn({ series }: Comparison): string[] {
  const verdicts = series.flatMap(({ points }) => points.flatMap((point) => point.verdicts));
  return [...new Set(verdicts.map(({ benchmark }) => benchmark.slug))];
}

function ExportIndicator({
  indicator,
  comparison,
  state,
}: Pick<IndicatorOfProps, "indicator" | "state"> & { readonly comparison: Comparison }) {
  const [board, region] = [useBoard(), useRegion()];
  const [first, last] = [comparison.periods[0], comparison.periods.at(-1)];
  if (!first || !last) return null;
  return (
    <ExportComparison
      comparison={comparison}
      choice={{
        ...{ areas: [board.area.slug], from: first.label, to: last.label, every: "all" },
        ...{ show: state.show === "rate" ? "rate" : "number", by: state.by, category: undefined },
      }}
      indicator={indicator}
      region={region}
    />
  );
}

function NothingPublished({ indicator, state }: Pick<IndicatorOfProps, "indicator" | "state">) {
  const board = useBoard();
  const by = indicator.breakdowns.find(({ code }) => code === state.by);
  return (
    <>
      <h2 className="govuk-heading-m">Nothing published yet</h2>
      <p className="app-measure">
        {by
          ? `No value by ${by.title.toLowerCase()} has been published for ${board.shortName}.`
          : `No total has been published for ${board.shortName}.`}{" "}
        Values are shown here with their source once a report of the board has printed one.
      </p>
    </>
  );
}
