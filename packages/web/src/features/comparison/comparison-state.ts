import type { CompareIndicatorInput } from "./generated/compare-indicator";
import type { Region } from "../../kit/viewer/viewer";
import type { Indicator } from "./comparison";
import { defaultAreas } from "./area-choices";
import { defaultEvery, everyChoices, kindOfEvery, periodsOfEvery, periodsWithin, type Every } from "./period-choice";

/** What the address of a comparison says, as it was typed; undefined where it says nothing. */
export interface ComparisonState {
  /** Empty where the address asks for no area at all. */
  readonly areas: readonly string[] | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly show: string | undefined;
  readonly every: string | undefined;
  readonly by: string | undefined;
  readonly category: string | undefined;
}

/** What is shown: the state with everything it leaves open filled in. */
export interface ComparisonChoice {
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly show: "number" | "rate";
  readonly every: Every;
  readonly by: string | undefined;
  readonly category: string | undefined;
}

/** Reads the address. Areas are separated by commas, or given several times. */
export function parseComparisonState(search: URLSearchParams): ComparisonState {
  const text = (name: string) => search.get(name)?.trim() || undefined;
  const areas = search
    .getAll("areas")
    .flatMap((value) => value.split(","))
    .map((slug) => slug.trim())
    .filter((slug) => slug !== "");
  return {
    areas: search.has("areas") ? [...new Set(areas)] : undefined,
    from: text("from"),
    to: text("to"),
    show: text("show"),
    every: text("every"),
    by: text("by"),
    category: text("category"),
  };
}

const names = ["areas", "from", "to", "show", "every", "by", "category"] as const;

/** Writes the state as the query of an address, without what it leaves open. Commas and slashes stay readable. */
export function writeComparisonState(state: Partial<ComparisonState>): string {
  const parts = names.flatMap((name) => {
    const value = state[name];
    const text = typeof value === "string" ? value : value?.join(",");
    if (text === undefined || (text === "" && name !== "areas")) return [];
    return [`${name}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+")}`];
  });
  return parts.join("&");
}

/** The areas and dates that an address names, as a query: what stays as it is when the indicator is changed. */
export function carriedQuery(search: URLSearchParams): string {
  const { areas, from, to } = parseComparisonState(search);
  return writeComparisonState({ areas: areas && areas.length > 0 ? areas : undefined, from, to });
}

/** An address with a query added to what it has already. */
export function addQuery(address: string, query: string): string {
  if (query === "") return address;
  return `${address}${address.includes("?") ? "&" : "?"}${query}`;
}

/**
 * Fills in what the address leaves open: the region's boards with what they are compared with; all published periods of one length,
 * or those of the span that is asked for; the number. Undefined when nothing is published and the address names no period.
 */
export function completeState(
  state: ComparisonState,
  indicator: Indicator,
  region: Pick<Region, "boards">,
  ownBoard?: string,
): ComparisonChoice | undefined {
  const show = state.show === "rate" ? "rate" : "number";
  const source = { kind: indicator.kind, publishedPeriods: periodsShown(indicator, show) };
  const every = state.every !== undefined && isEvery(state.every) ? state.every : defaultEvery(source, state);
  const ofThatLength = periodsOfEvery(source, every);
  const periods = [periodsWithin(ofThatLength, state), ofThatLength, source.publishedPeriods].find(
    ({ length }) => length > 0,
  );
  const from = state.from ?? periods?.[0]?.label;
  const to = state.to ?? periods?.at(-1)?.label;
  if (from === undefined || to === undefined) return undefined;
  const by = state.by ?? defaultBreakdown(indicator);
  return {
    areas: state.areas ?? defaultAreas(indicator, region, { show, by, ownBoard }),
    from,
    to,
    show,
    every,
    by,
    category: state.category,
  };
}

/** Totals, and the first breakdown that has values where no total was published. */
function defaultBreakdown({ publishedTotals, publishedBreakdowns }: Indicator): string | undefined {
  return publishedTotals ? undefined : publishedBreakdowns[0]?.code;
}

/** The periods that have values of the measure shown; those of the number where no rate can be worked out. */
export function periodsShown(
  { publishedPeriods, ratedPeriods }: Pick<Indicator, "publishedPeriods" | "ratedPeriods">,
  show: ComparisonChoice["show"],
): Indicator["publishedPeriods"] {
  return show === "rate" && ratedPeriods.length > 0 ? ratedPeriods : publishedPeriods;
}

/** The API's question for a choice. */
export function comparisonInput(choice: ComparisonChoice, code: string, region: string): CompareIndicatorInput {
  return {
    code,
    region,
    areas: [...choice.areas],
    from: choice.from,
    to: choice.to,
    measure: choice.show === "rate" ? "RATE" : "VALUE",
    periodKind: kindOfEvery(choice.every) ?? null,
    breakdown: choice.by ?? null,
    category: choice.category ?? null,
  };
}

const fieldOfArgument: Readonly<Record<string, string>> = {
  areas: "areas",
  from: "from",
  to: "to",
  measure: "show",
  show: "show",
  periodKind: "every",
  every: "every",
  breakdown: "by",
  category: "category",
};

/** The id of the field that an argument of the API, or a parameter of the address, is chosen with. */
export function fieldIdOf(argument: string | undefined): string | undefined {
  const name = argument?.split(".").at(-1);
  return name === undefined ? undefined : fieldOfArgument[name];
}

/** Whether a text is a length of period, or all. */
export function isEvery(text: string): text is Every {
  return text === "all" || everyChoices.some(({ every }) => every === text);
}
