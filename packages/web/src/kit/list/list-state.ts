import type { ListFilter } from "./list-filter";

/** What the address of a list says: its filters and sort as they were typed, and where the page begins or ends. */
export interface ListState {
  /** By the filter's name; what is not said is missing. */
  readonly filters: Readonly<Record<string, string>>;
  /** A column's key, `-` before it for descending; undefined for the list's own. */
  readonly sort: string | undefined;
  /** Whether the rows are shown as a timeline, where the list has one. */
  readonly view?: "timeline" | undefined;
  readonly after: string | undefined;
  readonly before: string | undefined;
}

/** Reads the address. A parameter that is no filter's is not the list's. */
export function parseListState(search: URLSearchParams, filters: readonly ListFilter[]): ListState {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  const said = filters.flatMap(({ name }) => {
    const value = text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const after = text("after");
  return {
    filters: Object.fromEntries(said),
    sort: text("sort"),
    view: text("view") === "timeline" ? "timeline" : undefined,
    after,
    before: after === undefined ? text("before") : undefined,
  };
}

/**
 * The query of the address with some of it changed, beginning with `?`; empty for the list as it starts. What is carried is
 * a query of somebody else's, that goes along.
 */
export function writeListState(state: ListState, changed: Partial<ListState> = {}, carried = ""): string {
  const { filters, sort, view, after, before } = { ...state, ...changed };
  const search = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ""));
  if (sort) search.set("sort", sort);
  if (view) search.set("view", view);
  if (after) search.set("after", after);
  else if (before) search.set("before", before);
  const text = [search.toString(), carried].filter(Boolean).join("&");
  return text === "" ? "" : `?${text}`;
}

/** The first page of the same list. */
export const firstPage = { after: undefined, before: undefined } as const;

/** One thing of the address that makes no sense, by the name of its parameter. */
export interface AddressFault {
  readonly name: string;
  readonly text: string;
}

/** Values of the filters' arguments; faults of those that have none. */
export function parseFilters(
  state: ListState,
  filters: readonly ListFilter[],
): { readonly values: Readonly<Record<string, unknown>>; readonly faults: readonly AddressFault[] } {
  const values: Record<string, unknown> = {};
  const faults: AddressFault[] = [];
  for (const { name, parse } of filters) {
    const text = state.filters[name];
    if (text === undefined) continue;
    const parsed = parse(text);
    if ("fault" in parsed) faults.push({ name, text: parsed.fault });
    else values[name] = parsed.value;
  }
  return { values, faults };
}
