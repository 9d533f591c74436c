import { lazy, type ReactNode, Suspense, use } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/api";
import { operationNameOf } from "../api/operation-name";
import { filePath } from "../file/file-path";
import { FileProgress } from "../file/file-progress";
import { useFile } from "../file/use-file";
import { Loading } from "../frame/loading";
import { Page, type PageProps } from "../frame/page";
import { RefusalPage } from "../frame/query-page";
import { PageContext } from "../page/page-context";
import type { ListOwner, ListView } from "./define-list-view";
import { FilterPanel } from "./filter-panel";
import { type AddAction, ListActions } from "./list-actions";
import { faultsOf } from "./list-faults";
import { ordersOf } from "./list-orders";
import { ListResult } from "./list-result";
import { firstPage, type ListState, parseFilters, parseListState, writeListState } from "./list-state";
import { SavedViews } from "./saved-views";
import { useErrorItems } from "./use-error-items";

// With it comes all that forms need.
const SaveViewPage = lazy(async () => ({ default: (await import("./save-view-page")).SaveViewPage }));

const rowsOfPage = 25;
/** Parameters of the address beside those of the list: that its state is being saved, and which saved view it is. */
const [savingName, viewName] = ["save", "saved"];

/** A list as a Word document. */
export interface ListDocument {
  /** Its name at the API, as in `/documents/partners`. */
  readonly name: string;
  /** What its button says: "Partners as a Word document". */
  readonly text: string;
  /** The list's filters that it takes too. */
  readonly takes?: readonly string[] | undefined;
}

export interface ListPageProps<TData, TVariables extends object, TNode, TPlace, TColumn extends string> extends Omit<
  PageProps,
  "children" | "errors" | "actions"
> {
  readonly view: ListView<TData, TVariables, TNode, TPlace, TColumn>;
  /** The document's variables that the address does not name: whose list it is. */
  readonly variables: Partial<TVariables>;
  readonly owner: ListOwner;
  /** At whose list its views are saved, where that is another place than the rows': a region's list from a board's side. */
  readonly viewsOf?: ListOwner | undefined;
  /** What the cells of a row know besides it, such as where its links lead. */
  readonly place: TPlace;
  readonly add?: AddAction | undefined;
  readonly document?: ListDocument | undefined;
  /** What the list is for and how it is begun, where nothing is in it yet. */
  readonly empty: ReactNode;
  /** What stands between the intro and the list. */
  readonly before?: ReactNode;
  /** A query of another page's, which the addresses of the list carry along. */
  readonly carried?: string | undefined;
}

/**
 * A list as a page: filters, count, sort, pages, saved views, export and print, all by its address. The API filters, sorts
 * and pages. An address that makes no sense is told at its place, with the list not shown.
 */
export function ListPage<TData, TVariables extends object, TNode, TPlace, TColumn extends string>(
  props: ListPageProps<TData, TVariables, TNode, TPlace, TColumn>,
) {
  const { view, owner, viewsOf = owner, carried, above, about } = props;
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const isSignedIn = use(PageContext) !== undefined;
  const state = parseListState(search, view.filters);
  const isSound = parseFilters(state, view.filters).faults.length === 0;
  // What was read of one owner is never shown, however shortly, under the name of another.
  const key = JSON.stringify([owner, viewsOf]);
  if (search.has(savingName) && isSignedIn && isSound) {
    const listHref = `${pathname}${writeListState(state, {}, carried)}`;
    return (
      <Suspense fallback={<Loading what="the form" />}>
        <SaveViewPage key={key} {...{ state, listHref, above, about }} list={view} owner={viewsOf} />
      </Suspense>
    );
  }
  return <ListOf key={key} {...props} isSignedIn={isSignedIn} />;
}

function ListOf<TData, TVariables extends object, TNode, TPlace, TColumn extends string>(
  props: ListPageProps<TData, TVariables, TNode, TPlace, TColumn> & { readonly isSignedIn: boolean },
) {
  const {
    view,
    variables,
    owner,
    viewsOf = owner,
    place,
    add,
    document,
    empty,
    before,
    carried,
    isSignedIn,
    ...page
  } = props;
  const [, many] = view.words.noun;
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const state = parseListState(search, view.filters);
  const { values, faults: ownFaults } = parseFilters(state, view.filters);
  const paging = state.before ? { last: rowsOfPage, before: state.before } : { first: rowsOfPage, after: state.after };
  const asked = { ...view.always, ...values, sort: state.sort ?? view.sort };
  const isAsked = ownFaults.length === 0;
  const query = useApiQuery(
    operationNameOf(view.document) ?? view.name,
    view.document,
    { ...variables, ...asked, ...paging } as unknown as TVariables,
    { enabled: isAsked, keepPrevious: true },
  );
  const file = useFile(filePath(`/exports/${view.name}`, { ...owner, ...asked }));
  const word = useFile(document && documentPath(document, owner, asked));

  const faults = isAsked && query.error ? faultsOf(query.error, view) : ownFaults;
  const errors = useErrorItems(faults, state, view.filters);
  if (query.error && isAsked && faults.length === 0)
    return <RefusalPage error={query.error} what={`the ${many}`} onRetry={() => void query.refetch()} />;
  const hrefOf = (changed: Partial<ListState>, besides = "") =>
    `${pathname}${writeListState(state, changed, [besides, carried].filter(Boolean).join("&"))}`;
  const connection = isAsked && query.data !== undefined ? view.connection(query.data) : undefined;
  const isSound = isSignedIn && faults.length === 0;
  const isChosen = Object.keys(state.filters).length > 0 || state.sort !== undefined;
  return (
    <Page
      {...page}
      errors={errors}
      actions={
        <ListActions
          add={add}
          saveHref={isSound && isChosen ? hrefOf(firstPage, `${savingName}=view`) : undefined}
          file={faults.length === 0 ? file : undefined}
          document={document && faults.length === 0 ? { text: document.text, file: word } : undefined}
        />
      }
    >
      <FileProgress file={file} what={`file of ${many}`} />
      <FileProgress file={word} what="Word document" />
      {before}
      {isSound ? (
        <SavedViews
          list={view}
          owner={viewsOf}
          state={state}
          named={search.get(viewName) ?? undefined}
          hrefOf={(changed, named) => hrefOf(changed, named && `${viewName}=${encodeURIComponent(named)}`)}
        />
      ) : null}
      <div className="app-compare">
        <FilterPanel
          key={search.toString()}
          filters={view.filters}
          state={state}
          faults={faults}
          many={many}
          orders={ordersOf(view)}
          onApply={(chosen) => void navigate(hrefOf({ ...firstPage, ...chosen }))}
        />
        {faults.length > 0 ? (
          <p>
            <a href={hrefOf({ ...firstPage, filters: {}, sort: undefined })}>Show all {many} from the beginning</a>
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

/** Where the list is had as a document, with those of the chosen filters that the document takes. */
function documentPath(
  { name, takes = [] }: ListDocument,
  owner: ListOwner,
  asked: Readonly<Record<string, unknown>>,
): string {
  const chosen = Object.entries(asked).filter(([filter]) => takes.includes(filter));
  return filePath(`/documents/${name}`, { ...owner, ...Object.fromEntries(chosen) });
}
