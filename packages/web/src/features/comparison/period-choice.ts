import { parsePeriod } from "@panboard/shared";
import type { PeriodKind as AskedKind } from "./generated/compare-indicator";
import type { Indicator, StoredPeriod } from "./comparison";
import { findPeriod, kindOfPeriod } from "./period-words";

/** How often values are shown: `every=` in the address, and the API's kind of period. */
export const everyChoices = [
  { every: "year", kind: "FINANCIAL_YEAR", ofFlows: "Financial year", ofDates: "Year end, 31 March" },
  { every: "half", kind: "HALF", ofFlows: "Half year", ofDates: "Half year end" },
  { every: "quarter", kind: "QUARTER", ofFlows: "Quarter", ofDates: "Quarter end" },
  { every: "month", kind: "MONTH", ofFlows: "Month", ofDates: "Month end" },
] as const satisfies readonly { every: string; kind: AskedKind; ofFlows: string; ofDates: string }[];

export type Every = (typeof everyChoices)[number]["every"] | "all";

/** The API's name for a choice; undefined for all. */
export function kindOfEvery(every: Every): AskedKind | undefined {
  return everyChoices.find((choice) => choice.every === every)?.kind;
}

type PeriodSource = Pick<Indicator, "kind"> & { readonly publishedPeriods: readonly StoredPeriod[] };

/** The published periods that a choice shows. */
export function periodsOfEvery({ kind, publishedPeriods }: PeriodSource, every: Every): StoredPeriod[] {
  if (every === "all") return [...publishedPeriods];
  const asked = kindOfEvery(every);
  return publishedPeriods.filter((period) =>
    kind === "SNAPSHOT" && kindOfPeriod(period.label) === "DATE"
      ? asked !== undefined && endsKind(period.end, asked)
      : kindOfPeriod(period.label) === asked,
  );
}

/** The choices that show something, and "all" where several of them would be mixed or left out. */
export function everyOffered(source: PeriodSource): Every[] {
  const kinds = everyChoices.map(({ every }) => every).filter((every) => periodsOfEvery(source, every).length > 0);
  const [widest] = kinds.map((every) => periodsOfEvery(source, every).length).sort((a, b) => b - a);
  if (source.kind === "SNAPSHOT" && widest !== source.publishedPeriods.length) return [...kinds, "all"];
  // Snapshots at year ends are quarter and month ends too: one choice is enough when all show the same dates.
  return source.kind === "SNAPSHOT"
    ? kinds.filter((every, index) => isNew(source, kinds.slice(0, index), every))
    : kinds;
}

function isNew(source: PeriodSource, before: readonly Every[], every: Every): boolean {
  const count = periodsOfEvery(source, every).length;
  return !before.some((other) => periodsOfEvery(source, other).length === count);
}

/**
 * Without a choice: years where there are at least two, since they compare best; else what shows the most periods. Where that shows
 * nothing of the span asked for, although values are published there: of dates, all; of flows, what shows the most of the span.
 */
export function defaultEvery(source: PeriodSource, span: Span = {}): Every {
  const usual = usualEvery(source);
  const asked = { ...source, publishedPeriods: periodsWithin(source.publishedPeriods, span) };
  if (asked.publishedPeriods.length === 0 || periodsOfEvery(asked, usual).length > 0) return usual;
  return source.kind === "SNAPSHOT" ? "all" : fullestEvery(asked);
}

function usualEvery(source: PeriodSource): Every {
  return periodsOfEvery(source, "year").length > 1 ? "year" : fullestEvery(source);
}

function fullestEvery(source: PeriodSource): Every {
  const offered = everyOffered(source);
  const counts = offered.map((every) => periodsOfEvery(source, every).length);
  return offered[counts.indexOf(Math.max(...counts))] ?? "all";
}

/** The first and the last period that an address asks for; open where it says nothing. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The periods that lie in a span whole. An end that is no period's label leaves the span open there. */
export function periodsWithin(periods: readonly StoredPeriod[], { from, to }: Span): StoredPeriod[] {
  const first = from === undefined ? undefined : findPeriod(from)?.start;
  const last = to === undefined ? undefined : findPeriod(to)?.end;
  return periods.filter(
    ({ start, end }) => (first === undefined || start >= first) && (last === undefined || end <= last),
  );
}

/** Whether a day, as an ISO date, is the last of a financial year, half, quarter or month. */
function endsKind(day: string, kind: AskedKind): boolean {
  const { kind: dayKind, end } = parsePeriod(day);
  if (dayKind !== "DATE") return false;
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  if (next.getUTCDate() !== 1) return false;
  const month = next.getUTCMonth() + 1;
  switch (kind) {
    case "FINANCIAL_YEAR":
      return month === 4;
    case "HALF":
      return month === 4 || month === 10;
    case "QUARTER":
      return month % 3 === 1;
    case "MONTH":
      return true;
  }
}
