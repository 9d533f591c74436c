import { addQuery, writeComparisonState } from "../comparison";

/** What of an indicator is shown, as its address says it; undefined where it says nothing. */
export interface IndicatorState {
  /** `number` or `rate`. */
  readonly show: string | undefined;
  /** Code of the breakdown. */
  readonly by: string | undefined;
}

/** Reads the address, as it was typed. */
export function parseIndicatorState(search: URLSearchParams): IndicatorState {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  return { show: text("show"), by: text("by") };
}

/** The address of a board's indicator, with what is shown of it. */
export function indicatorHref(board: string, code: string, { show, by }: Partial<IndicatorState> = {}): string {
  const said = { show: show === "number" ? undefined : show, by };
  return addQuery(`/boards/${board}/indicators/${encodeURIComponent(code)}`, writeComparisonState(said));
}

/** The address of the comparison in a region with these areas chosen, and what is shown here. */
export function comparisonHref(region: string, code: string, areas: readonly string[], state: IndicatorState): string {
  const address = `/regions/${region}/compare/indicators/${encodeURIComponent(code)}`;
  return addQuery(address, writeComparisonState({ ...state, areas }));
}
