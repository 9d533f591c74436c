import { parsePeriod, PeriodError } from "@panboard/shared";
import type { Region } from "../../kit/viewer/viewer";
import { offersRate, type Indicator } from "./comparison";
import { isEvery, type ComparisonState } from "./comparison-state";
import { listNames } from "../../kit/words/running-text";
import { everyChoices } from "./period-choice";
import { findPeriod } from "./period-words";

/** What an indicator offers to choose from. */
type Offered = Pick<Indicator, "title" | "unit" | "derivable" | "rateFactor" | "breakdowns">;

/** A parameter of the address that cannot be meant, in the words of the error summary. */
export interface ParameterFault {
  readonly argument: keyof ComparisonState;
  readonly message: string;
}

/** The id of the field that mends a fault; undefined where the form has none for it. */
export function fieldOfFault({ argument }: ParameterFault, indicator: Offered): string | undefined {
  if (argument === "show" && !offersRate(indicator)) return undefined;
  return argument;
}

/** What in an address of one board's figures cannot be meant: what is shown, and by which breakdown. */
export function shownFaults(
  state: Pick<ComparisonState, "show" | "by" | "category">,
  indicator: Offered,
): ParameterFault[] {
  return [...showFaults(state, indicator), ...breakdownFaults(state, indicator)];
}

/** Everything in an address that cannot be meant, in the order of the form's fields. */
export function faultsOf(
  state: ComparisonState,
  indicator: Offered,
  region: Pick<Region, "areas" | "boards">,
): ParameterFault[] {
  return [
    ...areaFaults(state, region),
    ...everyFaults(state),
    ...periodFaults(state),
    ...shownFaults(state, indicator),
  ];
}

function areaFaults({ areas }: ComparisonState, region: Pick<Region, "areas" | "boards">): ParameterFault[] {
  if (areas?.length === 0) return [{ argument: "areas", message: "Choose at least one area" }];
  const known = new Set([...region.areas.map(({ slug }) => slug), ...region.boards.map(({ area }) => area.slug)]);
  const unknown = areas?.filter((slug) => !known.has(slug)) ?? [];
  if (unknown.length === 0) return [];
  const are = unknown.length === 1 ? "is not an area" : "are not areas";
  return [
    {
      argument: "areas",
      message: `${listNames(unknown.map(quote))} ${are} of this region. Choose from the boards and areas listed.`,
    },
  ];
}

function everyFaults({ every }: ComparisonState): ParameterFault[] {
  if (every === undefined || isEvery(every)) return [];
  const names = everyChoices.map((choice) => choice.every).join(", ");
  return [{ argument: "every", message: `${quote(every)} is not a length of period. Choose ${names} or all.` }];
}

function periodFaults({ from, to }: ComparisonState): ParameterFault[] {
  const faults = [...labelFaults("from", from), ...labelFaults("to", to)];
  if (faults.length > 0 || from === undefined || to === undefined) return faults;
  const [first, last] = [findPeriod(from), findPeriod(to)];
  if (!first || !last || first.start <= last.end) return [];
  return [{ argument: "from", message: "The first period is after the last. Choose one that is not after it." }];
}

/** What is wrong with a period's label, in the words that the API has for it. */
function labelFaults(argument: "from" | "to", label: string | undefined): ParameterFault[] {
  if (label === undefined) return [];
  try {
    parsePeriod(label);
    return [];
  } catch (error) {
    if (error instanceof PeriodError) return [{ argument, message: curlyQuotes(error.message) }];
    throw error;
  }
}

function showFaults({ show }: Pick<ComparisonState, "show">, indicator: Offered): ParameterFault[] {
  if (show === undefined || show === "number") return [];
  if (show !== "rate") {
    return [{ argument: "show", message: `${quote(show)} is not a measure. Choose number or rate.` }];
  }
  if (offersRate(indicator)) return [];
  return [
    { argument: "show", message: `No rate can be worked out for ${quote(indicator.title)}. Choose number instead.` },
  ];
}

function breakdownFaults(
  { by, category }: Pick<ComparisonState, "by" | "category">,
  { breakdowns, title }: Offered,
): ParameterFault[] {
  if (by === undefined) {
    return category === undefined
      ? []
      : [{ argument: "by", message: "Choose the breakdown that the category belongs to." }];
  }
  const breakdown = breakdowns.find(({ code }) => code === by);
  if (!breakdown) {
    return [{ argument: "by", message: `${quote(title)} has no breakdown ${quote(by)}. Choose one that is listed.` }];
  }
  if (category === undefined || breakdown.categories.some(({ code }) => code === category)) return [];
  return [
    {
      argument: "category",
      message: `${quote(breakdown.title)} has no category ${quote(category)}. Choose one listed.`,
    },
  ];
}

/** The API's words with the quotation marks of this client. */
export function curlyQuotes(message: string): string {
  return message.replaceAll(/"([^"]*)"/g, "“$1”").replaceAll("'", "’");
}

function quote(text: string): string {
  return `“${text}”`;
}
