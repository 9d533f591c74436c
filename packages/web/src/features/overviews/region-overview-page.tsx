import { useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { sideBySideCsv } from "../../kit/compare/side-by-side-csv";
import { Loading } from "../../kit/frame/loading";
import { Page } from "../../kit/frame/page";
import { RefusalPage } from "../../kit/frame/query-page";
import { FilterPanel } from "../../kit/list/filter-panel";
import { parseFilters, parseListState, writeListState } from "../../kit/list/list-state";
import { useErrorItems } from "../../kit/list/use-error-items";
import { useRegion } from "../../kit/page/page-context";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { PageActions } from "../../ui/page-actions";
import { AreasOfIndicator } from "./areas-of-indicator";
import { RegionOverviewDocument } from "./generated/region-overview";
import { IndicatorsByArea, indicatorsMax } from "./indicators-by-area";
import { filtersOf, readOrder } from "./region-filters";
import { boardsBesideMax, fileRows, type RegionOverview } from "./region-rows";

/** The boards of a region side by side: few of them over all indicators, many over one that is chosen. */
export function RegionOverviewPage() {
  const region = useRegion();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const isOfMany = region.boards.length > boardsBesideMax;
  const named = parseListState(search, filtersOf(isOfMany ? [] : undefined));
  const { theme, indicator } = named.filters;
  const isKnownTheme = parseFilters(named, filtersOf(undefined)).faults.length === 0;
  const query = useApiQuery(
    "RegionOverview",
    RegionOverviewDocument,
    {
      ...{ region: region.slug, theme: theme ?? null, listed: isOfMany },
      ...{ codes: isOfMany && indicator ? [indicator] : null, first: isOfMany ? 1 : indicatorsMax },
    },
    { enabled: isKnownTheme, keepPrevious: true },
  );
  const filters = filtersOf(isOfMany ? (query.data?.indicators?.nodes ?? []) : undefined);
  const state = parseListState(search, filters);
  const faults = query.data || !isKnownTheme ? parseFilters(state, filters).faults : [];
  const errors = useErrorItems(faults, state, filters);
  if (query.error && isKnownTheme)
    return <RefusalPage error={query.error} what="the areas" onRetry={() => void query.refetch()} />;
  const overviews = faults.length === 0 ? query.data?.region?.indicatorOverview : undefined;
  const hrefOf = (order?: string) => `/regions/${region.slug}/overview${writeListState({ ...state, sort: order })}`;
  const [first] = overviews ?? [];
  return (
    <Page
      about={region.name}
      errors={errors}
      intro={`What the boards of ${region.name} have published, side by side, each indicator for the last period that any of them has a value for.`}
      fictional={region.fictional ? region.name : undefined}
      actions={
        <PageActions>
          {overviews && first ? <ExportOverview overviews={overviews} region={region.slug} /> : null}
          <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
            Print
          </Button>
        </PageActions>
      }
    >
      <div className="app-compare">
        <FilterPanel
          key={`${search.toString()} ${first?.indicator.code ?? ""}`}
          filters={filters}
          state={
            isOfMany && first ? { ...state, filters: { ...state.filters, indicator: first.indicator.code } } : state
          }
          faults={faults}
          many="indicators"
          orders={[]}
          onApply={({ filters: chosen }) =>
            void navigate(`/regions/${region.slug}/overview${writeListState({ ...state, filters: chosen })}`)
          }
        />
        <div aria-busy={query.isPlaceholderData || undefined}>
          {query.isPending && isKnownTheme ? <Loading what="the areas" /> : null}
          {overviews && !first ? <NothingPublished theme={theme} /> : null}
          {overviews && first && !isOfMany ? <IndicatorsByArea overviews={overviews} region={region} /> : null}
          {first && isOfMany ? (
            <AreasOfIndicator overview={first} region={region} order={readOrder(state.sort)} hrefOf={hrefOf} />
          ) : null}
        </div>
      </div>
    </Page>
  );
}

function NothingPublished({ theme }: { readonly theme: string | undefined }) {
  return (
    <>
      <h2 className="govuk-heading-m">{theme ? "No indicators match your filters" : "Nothing published yet"}</h2>
      <p className="app-measure">
        {theme
          ? "No board has published a total of an indicator of this choice. Choose another theme, or all themes."
          : "Indicators are put side by side here once a board of the region has published a total."}
      </p>
    </>
  );
}

interface ExportOverviewProps {
  readonly overviews: readonly RegionOverview[];
  /** Slug of the region, for the file's name. */
  readonly region: string;
}

/** Hands what is shown to the browser as a file, a row an indicator and area. */
function ExportOverview({ overviews, region }: ExportOverviewProps) {
  const heads = ["Indicator", "Code", "Period", "Area", "Value", "Against England"];
  return (
    <Button
      type="button"
      classes="govuk-button--secondary"
      onClick={() => downloadText(`areas-by-indicators-${region}.csv`, sideBySideCsv(heads, fileRows(overviews)))}
    >
      Export CSV
    </Button>
  );
}
