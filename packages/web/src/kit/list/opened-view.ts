import type { ListView } from "./define-list-view";
import { sortOf } from "./list-orders";
import { firstPage, type ListState, parseFilters, parseListState } from "./list-state";

/** What of a list decides whether a saved view still fits it. */
export type FittedView = Pick<ListView<never, never, never, never, string>, "filters" | "sort"> & {
  readonly columns: Readonly<Partial<Record<string, { readonly sort?: string | true | undefined }>>>;
};

/** A saved view as the list can show it today. */
export interface OpenedView {
  readonly state: ListState;
  /** Filters that the list no longer has, or not with that value, in words. */
  readonly lostFilters: readonly string[];
  /** Whether it asks for an order that the list no longer has. */
  readonly isSortLost: boolean;
}

/** Reads the query of a saved view; what the list no longer has is left out and told. */
export function openView(query: string, list: FittedView): OpenedView {
  const search = new URLSearchParams(query);
  const sort = search.get("sort") ?? undefined;
  const isSortLost = sort !== undefined && !sortsOf(list).includes(sort.replace(/^-/, ""));
  const filters: Record<string, string> = {};
  const lostFilters: string[] = [];
  for (const [name, text] of search) {
    if (text.trim() === "" || ["sort", "view", "after", "before"].includes(name)) continue;
    const filter = list.filters.find((one) => one.name === name);
    const asked: ListState = { ...firstPage, filters: { [name]: text }, sort: undefined, view: undefined };
    if (!filter) lostFilters.push(name);
    else if (parseFilters(asked, [filter]).faults.length > 0) lostFilters.push(filter.words(text));
    else filters[name] = text;
  }
  const { view } = parseListState(search, []);
  return { state: { ...firstPage, filters, sort: isSortLost ? undefined : sort, view }, lostFilters, isSortLost };
}

/** What is told of a view that the list no longer fits; undefined of one that it does. */
export function lostWords(name: string, { lostFilters, isSortLost }: OpenedView): string | undefined {
  const lost = [
    ...(lostFilters.length > 0
      ? [`${lostFilters.length === 1 ? "a filter" : "filters"} that this list no longer has: ${lostFilters.join(", ")}`]
      : []),
    ...(isSortLost ? ["an order that this list no longer has"] : []),
  ];
  return lost.length === 0 ? undefined : `The saved view “${name}” asks for ${lost.join(", and for ")}.`;
}

function sortsOf({ columns, sort }: FittedView): string[] {
  const ofColumns = Object.entries(columns).flatMap(([key, column]) => (column && sortOf(key, column)) ?? []);
  return [...ofColumns, sort.replace(/^-/, "")];
}
