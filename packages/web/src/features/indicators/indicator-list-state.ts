import type { IndicatorSummary } from "../catalogue";

/** Columns that the list can be sorted by, as the address names them. */
export const sortKeys = ["indicator", "theme", "latest", "areas"] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the address of the list says. */
export interface IndicatorListState {
  readonly search: string;
  readonly theme: string;
  /** Whether only indicators are listed of which this board has published values. */
  readonly ownOnly: boolean;
  readonly sort: SortKey;
  readonly isDescending: boolean;
  /** From 1. */
  readonly page: number;
}

/** Reads the address; what is no such choice counts as not said. */
export function parseIndicatorListState(search: URLSearchParams): IndicatorListState {
  const sort = search.get("sort") ?? "";
  const key = sort.replace(/^-/, "");
  const page = Number(search.get("page"));
  return {
    search: search.get("search")?.trim() ?? "",
    theme: search.get("theme")?.trim() ?? "",
    ownOnly: search.get("published") === "board",
    sort: (sortKeys as readonly string[]).includes(key) ? (key as SortKey) : "indicator",
    isDescending: sort.startsWith("-"),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The query of the address with some of the state changed; what is as at the start is left out. */
export function writeIndicatorListState(state: IndicatorListState, changed: Partial<IndicatorListState> = {}): string {
  const next = { ...state, ...changed };
  const search = new URLSearchParams();
  if (next.search) search.set("search", next.search);
  if (next.theme) search.set("theme", next.theme);
  if (next.ownOnly) search.set("published", "board");
  if (next.sort !== "indicator" || next.isDescending) search.set("sort", `${next.isDescending ? "-" : ""}${next.sort}`);
  if (next.page > 1) search.set("page", String(next.page));
  const text = search.toString();
  return text ? `?${text}` : "";
}

/** The indicators that the filters let through, sorted. */
export function arrangeIndicators(all: readonly IndicatorSummary[], state: IndicatorListState): IndicatorSummary[] {
  const words = state.search.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = all.filter(
    ({ title, code, theme }) =>
      (state.theme === "" || theme === state.theme) &&
      words.every((word) => title.toLowerCase().includes(word) || code.toLowerCase().includes(word)),
  );
  const sorted = [...matching].sort((a, b) => compareBy(state.sort, a, b) || a.title.localeCompare(b.title, "en-GB"));
  return state.isDescending ? sorted.reverse() : sorted;
}

function compareBy(key: SortKey, a: IndicatorSummary, b: IndicatorSummary): number {
  switch (key) {
    case "indicator":
      return a.title.localeCompare(b.title, "en-GB");
    case "theme":
      return a.theme.localeCompare(b.theme, "en-GB");
    case "latest":
      return (a.publishedPeriods.at(-1)?.end ?? "").localeCompare(b.publishedPeriods.at(-1)?.end ?? "");
    case "areas":
      return a.publishedAreas.length - b.publishedAreas.length;
  }
}
