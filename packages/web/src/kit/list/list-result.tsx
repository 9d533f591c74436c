import type { ReactNode } from "react";
import { PageLinks } from "../../ui/page-links";
import type { ListConnection, ListView } from "./define-list-view";
import { FilterChips } from "./filter-chips";
import { firstPage, type ListState } from "./list-state";
import { ListTable } from "./list-table";
import { countWords } from "./list-words";
import { useFocusOn } from "./use-focus-on";

export interface ListResultProps<TNode, TPlace, TColumn extends string> {
  readonly view: Pick<
    ListView<never, never, TNode, TPlace, TColumn>,
    "columns" | "words" | "keyOf" | "sort" | "filters" | "timeline"
  >;
  readonly page: ListConnection<TNode>;
  readonly place: TPlace;
  readonly state: ListState;
  /** Whether the rows are those of the address before, while its own are on their way. */
  readonly isLate: boolean;
  /** What the list is for and how it is begun, where nothing is in it yet. */
  readonly empty: ReactNode;
  readonly hrefOf: (changed: Partial<ListState>) => string;
  readonly onSort: (sort: string) => void;
}

/** What a list answers: its rows, or why there are none. Nothing yet, none that match and past the end are told apart. */
export function ListResult<TNode, TPlace, TColumn extends string>(props: ListResultProps<TNode, TPlace, TColumn>) {
  const { view, page, place, state, isLate, empty, hrefOf, onSort } = props;
  const { noun } = view.words;
  const [, many] = noun;
  const { filters, after, before } = state;
  const isTimeline = view.timeline !== undefined && state.view === "timeline";
  const heading = useFocusOn<HTMLParagraphElement & HTMLHeadingElement>(
    JSON.stringify([filters, after, before]),
    !isLate,
  );
  const isFiltered = Object.keys(filters).length > 0;
  const hrefWithout = (name?: string) => hrefOf({ ...firstPage, filters: name ? without(filters, name) : {} });
  const chips = <FilterChips filters={view.filters} state={state} hrefWithout={hrefWithout} />;
  if (page.totalCount === 0) {
    return isFiltered ? (
      <div>
        <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
          No {many} match your filters
        </h2>
        {chips}
      </div>
    ) : (
      <div>
        <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
          No {many} yet
        </h2>
        {empty}
      </div>
    );
  }
  const { startCursor, endCursor, hasPreviousPage, hasNextPage } = page.pageInfo;
  return (
    <div aria-busy={isLate || undefined}>
      {chips}
      <div className="app-results">
        <p className="app-results__count" role="status" tabIndex={-1} ref={heading}>
          {countWords(page, noun)}
        </p>
        {view.timeline ? <ViewLinks many={many} isTimeline={isTimeline} hrefOf={hrefOf} /> : null}
      </div>
      {page.nodes.length === 0 ? (
        <p>
          The list ends before this page. <a href={hrefOf(firstPage)}>Show the first page</a>
        </p>
      ) : isTimeline ? (
        view.timeline?.(page.nodes, place)
      ) : (
        <ListTable view={view} nodes={page.nodes} place={place} sort={state.sort} onSort={onSort} />
      )}
      <PageLinks
        previousHref={hasPreviousPage && startCursor ? hrefOf({ after: undefined, before: startCursor }) : undefined}
        nextHref={hasNextPage && endCursor ? hrefOf({ after: endCursor, before: undefined }) : undefined}
      />
    </div>
  );
}

interface ViewLinksProps {
  readonly many: string;
  readonly isTimeline: boolean;
  readonly hrefOf: (changed: Partial<ListState>) => string;
}

/** The ways in which the rows can be shown; the present one is no link. */
function ViewLinks({ many, isTimeline, hrefOf }: ViewLinksProps) {
  return (
    <nav className="app-screen-only" aria-label={`How the ${many} are shown`}>
      {isTimeline ? <a href={hrefOf({ view: undefined })}>Table</a> : <strong aria-current="true">Table</strong>}
      {" or "}
      {isTimeline ? <strong aria-current="true">Timeline</strong> : <a href={hrefOf({ view: "timeline" })}>Timeline</a>}
    </nav>
  );
}

function without(filters: ListState["filters"], name: string): ListState["filters"] {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => key !== name));
}
