import type { CompareIndicatorInput, PanboardError } from "@panboard/shared/client";
import type { Region } from "../viewer/viewer";
import type { Indicator } from "./comparison";
import { defaultEvery, everyChoices, kindOfEvery, periodsOfEvery, type Every } from "./period-choice";

/** What the address of a comparison says, as it was typed; undefined where it says nothing. */
export interface ComparisonState {
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

/** A parameter of the address that cannot be meant, in the words of the error summary. */
export interface ParameterFault {
  readonly argument: keyof ComparisonState;
  readonly message: string;
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
    areas: areas.length > 0 ? [...new Set(areas)] : undefined,
    from: text("from"),
    to: text("to"),
    show: text("show"),
    every: text("every"),
    by: text("by"),
    category: text("category"),
  };
}

/** Writes the state as the query of an address, without what it leaves open. Commas and slashes stay readable. */
export function writeComparisonState(state: Partial<ComparisonState>): string {
  const parts = (["areas", "from", "to", "show", "every", "by", "category"] as const).flatMap((name) => {
    const value = state[name];
    const text = typeof value === "string" ? value : value?.join(",");
    return text
      ? [`${name}=${encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+")}`]
      : [];
  });
  return parts.join("&");
}

/** The parameters that are no choice at all. Areas, periods, breakdown and category are the API's to refuse. */
export function faultsOf(state: ComparisonState): ParameterFault[] {
  const faults: ParameterFault[] = [];
  if (state.show !== undefined && state.show !== "number" && state.show !== "rate") {
    faults.push({ argument: "show", message: `show: "${state.show}" is not a measure. Choose number or rate.` });
  }
  if (state.every !== undefined && !isEvery(state.every)) {
    const names = everyChoices.map(({ every }) => every).join(", ");
    faults.push({
      argument: "every",
      message: `every: "${state.every}" is not a length of period. Choose ${names} or all.`,
    });
  }
  return faults;
}

/**
 * Fills in what the address leaves open: the region's boards, with the region as a whole where it has values, and with every area that has where no board does; all published
 * periods of one length; the number. Undefined when nothing is published and the address names no period.
 */
export function completeState(
  state: ComparisonState,
  indicator: Indicator,
  region: Pick<Region, "boards">,
): ComparisonChoice | undefined {
  const every = state.every !== undefined && isEvery(state.every) ? state.every : defaultEvery(indicator);
  const ofThatLength = periodsOfEvery(indicator, every);
  const periods = ofThatLength.length > 0 ? ofThatLength : indicator.publishedPeriods;
  const from = state.from ?? periods[0]?.label;
  const to = state.to ?? periods.at(-1)?.label;
  if (from === undefined || to === undefined) return undefined;
  return {
    areas: state.areas ?? defaultAreas(indicator, region),
    from,
    to,
    show: state.show === "rate" ? "rate" : "number",
    every,
    by: state.by,
    category: state.category,
  };
}

function defaultAreas(indicator: Indicator, region: Pick<Region, "boards">): string[] {
  const boards = region.boards.map(({ area }) => area.slug);
  const published = indicator.publishedAreas;
  const isOfBoards = published.some(({ slug }) => boards.includes(slug));
  const others = published.filter(({ slug, kind }) => !boards.includes(slug) && (!isOfBoards || kind === "REGION"));
  return [...boards, ...others.map(({ slug }) => slug)];
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
export function fieldIdOf(argument: PanboardError["argument"]): string | undefined {
  const name = argument?.split(".").at(-1);
  return name === undefined ? undefined : fieldOfArgument[name];
}

function isEvery(text: string): text is Every {
  return text === "all" || everyChoices.some(({ every }) => every === text);
}
