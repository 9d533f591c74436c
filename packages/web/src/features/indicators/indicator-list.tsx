import { useNavigate, useSearchParams } from "react-router";
import { Button } from "../../ui/button";
import { downloadText } from "../../ui/download-text";
import { IdentityBar } from "../../ui/identity-bar";
import { PageActions } from "../../ui/page-actions";
import { Pagination } from "../../ui/pagination";
import { BoardBar } from "../arrangements";
import { addQuery, carriedQuery } from "../comparison";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { mayOnBody, type Board, type Region, type Viewer } from "../../kit/viewer/viewer";
import { useCatalogue } from "../catalogue";
import { indicatorsCsv, indicatorsFileName } from "./indicators-csv";
import { IndicatorFilter } from "./indicator-filter";
import {
  arrangeIndicators,
  parseIndicatorListState,
  writeIndicatorListState,
  type IndicatorListState,
} from "./indicator-list-state";
import { IndicatorTable } from "./indicator-table";
import "../../styles/lists.scss";

export interface IndicatorListProps {
  readonly viewer: Viewer;
  readonly region: Region;
  /** The board from whose side the catalogue is looked at; none for the region's own page. */
  readonly board: Board | undefined;
}

const pageSize = 25;

/** The indicators with published values: filtered, sorted and paged by the address. */
export function IndicatorList({ viewer, region, board }: IndicatorListProps) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const state = parseIndicatorListState(search);
  const catalogue = useCatalogue(region.slug, {
    published: true,
    publishedBy: board && state.ownOnly ? board.slug : undefined,
  });
  const carried = carriedQuery(search);
  const address = board ? `/boards/${board.slug}/indicators` : `/regions/${region.slug}/indicators`;
  const addressOf = (changed: Partial<IndicatorListState>) =>
    addQuery(`${address}${writeIndicatorListState(state, changed)}`, carried);
  return (
    <QueryPage query={catalogue} what="the indicators">
      {(all) => {
        const matching = arrangeIndicators(all, state);
        const pages = Math.max(Math.ceil(matching.length / pageSize), 1);
        const page = Math.min(state.page, pages);
        const shown = matching.slice((page - 1) * pageSize, page * pageSize);
        const isFiltered = state.search !== "" || state.theme !== "" || state.ownOnly;
        return (
          <Page
            about={board?.name ?? region.name}
            above={
              board ? (
                <BoardBar board={board} region={region} on={null} />
              ) : (
                <IdentityBar title={region.name} details={`${region.boards.length} boards`} />
              )
            }
            intro={`What the boards of ${region.name} have published. Each indicator leads to its values, side by side.`}
            fictional={region.fictional ? region.name : undefined}
            actions={
              <PageActions>
                {board && mayOnBody(viewer, board, "indicators:import") ? (
                  <Button classes="govuk-button--secondary" href={`/boards/${board.slug}/imports/new`}>
                    Import figures
                  </Button>
                ) : null}
                <Button
                  type="button"
                  classes="govuk-button--secondary"
                  onClick={() =>
                    downloadText(indicatorsFileName(board?.slug ?? region.slug, state), indicatorsCsv(matching))
                  }
                >
                  Export CSV
                </Button>
                <Button type="button" classes="govuk-button--secondary" onClick={() => window.print()}>
                  Print
                </Button>
              </PageActions>
            }
          >
            {all.length === 0 && !isFiltered ? (
              <NothingPublished region={region} />
            ) : (
              <div className="app-compare">
                <IndicatorFilter
                  key={search.toString()}
                  all={all}
                  board={board}
                  state={state}
                  onFilter={(changed) => void navigate(addressOf({ ...changed, page: 1 }))}
                />
                {matching.length === 0 ? (
                  <NoneMatch clearHref={addQuery(address, carried)} state={describeFilters(state, board)} />
                ) : (
                  <div>
                    <p className="app-results" role="status">
                      {countOf(matching.length)}
                      {pages > 1 ? `, page ${page} of ${pages}` : null}
                    </p>
                    <IndicatorTable
                      indicators={shown}
                      region={region}
                      state={state}
                      carried={carried}
                      onSort={(sort, isDescending) => void navigate(addressOf({ sort, isDescending, page: 1 }))}
                    />
                    {pages > 1 ? (
                      <Pagination current={page} count={pages} hrefOf={(number) => addressOf({ page: number })} />
                    ) : null}
                  </div>
                )}
              </div>
            )}
          </Page>
        );
      }}
    </QueryPage>
  );
}

function NothingPublished({ region }: { readonly region: Region }) {
  return (
    <>
      <h2 className="govuk-heading-m">Nothing published yet</h2>
      <p className="app-measure">
        Indicators are listed here once a board of {region.name} has published figures from a report.
      </p>
    </>
  );
}

function NoneMatch({ clearHref, state }: { readonly clearHref: string; readonly state: string }) {
  return (
    <div>
      <h2 className="govuk-heading-m">No indicators match your filters</h2>
      <p>There are indicators, but none {state}.</p>
      <p>
        <a href={clearHref}>Clear all filters</a>
      </p>
    </div>
  );
}

function describeFilters(state: ReturnType<typeof parseIndicatorListState>, board: Board | undefined): string {
  const filters = [
    state.search ? `named “${state.search}”` : "",
    state.theme ? "of the chosen theme" : "",
    state.ownOnly && board ? `with a value published by ${board.shortName}` : "",
  ];
  return filters.filter(Boolean).join(" and ");
}

function countOf(count: number): string {
  return count === 1 ? "1 indicator" : `${count} indicators`;
}
