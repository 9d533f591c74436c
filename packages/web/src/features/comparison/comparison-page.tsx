import type { PanboardError } from "@panboard/shared/client";
import { useEffect, useMemo } from "react";
import { useLocation, useNavigate, useParams, useSearchParams } from "react-router";
import { Button } from "../../ui/button";
import type { ErrorItem } from "../../ui/error-summary";
import { PageActions } from "../../ui/page-actions";
import { Loading } from "../../kit/frame/loading";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { Page } from "../../kit/frame/page";
import { QueryPage, RefusalPage } from "../../kit/frame/query-page";
import { useApiQuery } from "../../kit/api/api";
import { choosePlace, lastPlace, listPlaces } from "../../kit/viewer/place";
import type { Region } from "../../kit/viewer/viewer";
import { useRegion, useViewer } from "../../kit/page/page-context";
import { Choices, chosenWords } from "./choices";
import type { Indicator } from "./comparison";
import { ExportComparison } from "./export-comparison";
import { ComparisonResult } from "./comparison-result";
import {
  addQuery,
  carriedQuery,
  comparisonInput,
  completeState,
  fieldIdOf,
  parseComparisonState,
  writeComparisonState,
  type ComparisonChoice,
} from "./comparison-state";
import { introOf } from "./comparison-intro";
import { CompareIndicatorDocument } from "./generated/compare-indicator";
import { IndicatorDocument } from "./generated/indicator";
import { headlineId } from "./figure";
import { curlyQuotes, faultsOf, fieldOfFault } from "./state-faults";
import "../../styles/comparison.scss";

/** The areas of a region side by side for one indicator; everything chosen is in the address. */
export function ComparisonPage() {
  const { code = "" } = useParams();
  const [viewer, region] = [useViewer(), useRegion()];
  const query = useApiQuery("Indicator", IndicatorDocument, { code, region: region.slug });
  const place = choosePlace(listPlaces(viewer), { region: region.slug }, lastPlace());
  const ownBoard = place?.kind === "board" ? place.slug : undefined;
  return (
    <QueryPage query={query} what="the comparison">
      {({ indicator }) =>
        indicator ? (
          <Comparing key={code} indicator={indicator} region={region} ownBoard={ownBoard} />
        ) : (
          <NotFoundPage />
        )
      }
    </QueryPage>
  );
}

interface ComparingProps {
  readonly indicator: Indicator;
  readonly region: Region;
  /** Slug of the board that the person works on. */
  readonly ownBoard: string | undefined;
}

function Comparing({ indicator, region, ownBoard }: ComparingProps) {
  const [search] = useSearchParams();
  const { choice, faults } = useMemo(() => {
    const state = parseComparisonState(search);
    return {
      choice: completeState(state, indicator, region, ownBoard),
      faults: faultsOf(state, indicator, region).map((fault) => ({
        text: fault.message,
        fieldId: fieldOfFault(fault, indicator),
      })),
    };
  }, [search, indicator, region, ownBoard]);
  if (!choice) return <NothingPublished indicator={indicator} region={region} />;
  return <Compared indicator={indicator} region={region} ownBoard={ownBoard} choice={choice} faults={faults} />;
}

/** Marks an address that the page's own button led to, so that the focus may move to its answer. */
const askedHere = "asked here";

interface ComparedProps extends ComparingProps {
  readonly choice: ComparisonChoice;
  readonly faults: readonly ErrorItem[];
}

function Compared({ indicator, region, ownBoard, choice, faults }: ComparedProps) {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const query = useApiQuery(
    "CompareIndicator",
    CompareIndicatorDocument,
    { input: comparisonInput(choice, indicator.code, region.slug) },
    { enabled: faults.length === 0, keepPrevious: true },
  );
  const refused = query.error?.code === "BAD_USER_INPUT" ? query.error : undefined;
  const errors = useMemo(() => (refused ? [errorItemOf(refused)] : faults), [refused, faults]);
  const { isSuccess, isPlaceholderData } = query;
  const location = useLocation();
  const isAskedHere = (location.state as unknown) === askedHere;
  useEffect(() => {
    if (isAskedHere && isSuccess && !isPlaceholderData) document.getElementById(headlineId)?.focus();
  }, [location.key, isAskedHere, isSuccess, isPlaceholderData]);
  if (query.error && !refused) {
    return <RefusalPage error={query.error} what="the comparison" onRetry={() => void query.refetch()} />;
  }
  const comparison = errors.length === 0 ? query.data?.compareIndicator : undefined;
  const address = `/regions/${region.slug}/compare/indicators/${indicator.code}`;
  return (
    <Page
      title={indicator.title}
      errors={errors}
      intro={introOf(choice, region)}
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          {comparison ? (
            <ExportComparison comparison={comparison} choice={choice} indicator={indicator} region={region} />
          ) : null}
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print
          </Button>
        </PageActions>
      }
    >
      <p className="app-print-only">Compared: {chosenWords(choice, indicator)}.</p>
      <div className="app-compare app-compare--choices">
        <Choices
          key={writeComparisonState(choice)}
          indicator={indicator}
          region={region}
          choice={choice}
          errors={errors}
          changeHref={addQuery(`/regions/${region.slug}/indicators`, carriedQuery(search))}
          onCompare={(chosen) => void navigate(`${address}?${writeComparisonState(chosen)}`, { state: askedHere })}
        />
        <div>
          {errors.length === 0 && query.isFetching ? <Loading what="the comparison" /> : null}
          {comparison ? (
            <>
              <ComparisonResult
                comparison={comparison}
                region={region}
                focusArea={region.boards.find(({ slug }) => slug === ownBoard)?.area.slug}
                breakdown={choice.by}
              />
              <p className="app-note">
                <strong>What is counted:</strong> {indicator.definition}
              </p>
            </>
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function errorItemOf(error: PanboardError): ErrorItem {
  return { text: curlyQuotes(error.message), fieldId: fieldIdOf(error.faults[0]?.path) };
}

function NothingPublished({ indicator, region }: { readonly indicator: Indicator; readonly region: Region }) {
  return (
    <Page title={indicator.title}>
      <h2 className="govuk-heading-m">Nothing published yet</h2>
      <p className="app-measure">
        Values of this indicator are put side by side here once a board of {region.name} has published one.
      </p>
      <Button href={`/regions/${region.slug}/indicators`}>Choose another indicator</Button>
    </Page>
  );
}
