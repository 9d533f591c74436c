import type { ReactNode } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/api";
import { operationNameOf } from "../api/operation-name";
import { Loading } from "../frame/loading";
import { Page, type PageProps } from "../frame/page";
import { RefusalPage } from "../frame/query-page";
import type { ListView } from "./define-list-view";
import { ExportProgress } from "./export-progress";
import { filterFieldId, FilterPanel } from "./filter-panel";
import { type AddAction, ListActions } from "./list-actions";
import { faultsOf } from "./list-faults";
import { ListResult } from "./list-result";
import { firstPage, type ListState, parseFilters, parseListState, writeListState } from "./list-state";
import { useExport } from "./use-export";

const rowsOfPage = 25;

/** Whose list it is, as its file is asked for: the id of a body, or a region's slug. */
export type ListOwner = { readonly body: string } | { readonly region: string };

export interface ListPageProps<TData, TVariables extends object, TNode, TPlace, TColumn extends string> extends Omit<
  PageProps,
  "children" | "errors" | "actions"
> {
  readonly view: ListView<TData, TVariables, TNode, TPlace, TColumn>;
  /** The document's variables that the address does not name: whose list it is. */
  readonly variables: Partial<TVariables>;
  readonly owner: ListOwner;
  /** What the cells of a row know besides it, such as where its links lead. */
  readonly place: TPlace;
  readonly add?: AddAction | undefined;
  /** What the list is for and how it is begun, where nothing is in it yet. */
  readonly empty: ReactNode;
  /** What stands between the intro and the list. */
  readonly before?: ReactNode;
}

/**
 * A list as a page: filters, count, sort, pages, export and print, all by its address. The API filters, sorts and pages. An
 * address that makes no sense is told at its place, with the list not shown.
 */
export function ListPage<TData, TVariables extends object, TNode, TPlace, TColumn extends string>(
  props: ListPageProps<TData, TVariables, TNode, TPlace, TColumn>,
) {
  // What was read of one owner is never shown, however shortly, under the name of another.
  return <ListOf key={JSON.stringify(props.owner)} {...props} />;
}

function ListOf<TData, TVariables extends object, TNode, TPlace, TColumn extends string>(
  props: ListPageProps<TData, TVariables, TNode, TPlace, TColumn>,
) {
  const { view, variables, owner, place, add, empty, before, ...page } = props;
  const [, many] = view.words.noun;
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const state = parseListState(search, view.filters);
  const { values, faults: ownFaults } = parseFilters(state, view.filters);
  const paging = state.before ? { last: rowsOfPage, before: state.before } : { first: rowsOfPage, after: state.after };
  const asked = { ...variables, ...values, sort: state.sort, ...paging } as unknown as TVariables;
  const isAsked = ownFaults.length === 0;
  const query = useApiQuery(operationNameOf(view.document) ?? view.name, view.document, asked, {
    enabled: isAsked,
    keepPrevious: true,
  });
  const file = useExport(`/exports/${view.name}?${new URLSearchParams(exportOf(owner, state, values))}`);

  const faults = isAsked && query.error ? faultsOf(query.error, view) : ownFaults;
  if (query.error && isAsked && faults.length === 0)
    return <RefusalPage error={query.error} what={`the ${many}`} onRetry={() => void query.refetch()} />;
  const hrefOf = (changed: Partial<ListState>) => `${pathname}${writeListState(state, changed)}`;
  const connection = isAsked && query.data !== undefined ? view.connection(query.data) : undefined;
  const fieldIdOf = (name: string) => {
    const filter = view.filters.find((one) => one.name === name);
    return filter && `${filterFieldId(name)}${filter.focusEnding?.(state.filters[name] ?? "") ?? ""}`;
  };
  return (
    <Page
      {...page}
      errors={faults.map(({ name, text }) => ({ text, fieldId: fieldIdOf(name) }))}
      actions={<ListActions add={add} file={file} />}
    >
      <ExportProgress file={file} many={many} />
      {before}
      <div className="app-compare">
        <FilterPanel
          key={search.toString()}
          filters={view.filters}
          state={state}
          faults={faults}
          many={many}
          onApply={(filters) => void navigate(hrefOf({ ...firstPage, filters }))}
        />
        {faults.length > 0 ? (
          <p>
            <a href={pathname}>Show all {many} from the beginning</a>
          </p>
        ) : connection ? (
          <ListResult
            view={view}
            page={connection}
            place={place}
            state={state}
            isLate={query.isPlaceholderData}
            empty={empty}
            hrefOf={hrefOf}
            onSort={(sort) => void navigate(hrefOf({ ...firstPage, sort }), { preventScrollReset: true })}
          />
        ) : (
          <Loading what={`the ${many}`} />
        )}
      </div>
    </Page>
  );
}

/** The parameters of the list's file: the same filters and sort, without the page. */
function exportOf(
  owner: ListOwner,
  { sort }: ListState,
  values: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const filters = Object.entries(values).map(([name, value]) => [name, String(value)] as const);
  return { ...owner, ...Object.fromEntries(filters), ...(sort === undefined ? {} : { sort }) };
}
