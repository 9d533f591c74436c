import { parsePeriod, periodInWords, type Period, type PeriodKind } from "@panboard/shared";
import type { StoredPeriod } from "./comparison";

type Labelled = Pick<StoredPeriod, "label">;

/** The period in full: "31 March 2014", "Q1 2013-14 (April to June 2013)". What cannot be read is shown as it stands. */
export function periodWords(period: Labelled): string {
  const known = findPeriod(period.label);
  return known ? periodInWords(known) : period.label;
}

/** The period without the months of a quarter or half: "Q1 2013-14". For heads of columns. */
export function periodTitle(period: Labelled): string {
  return periodWords(period).replace(/ \(.*\)$/, "");
}

/** The period of a label; undefined for what is no label. */
export function findPeriod(label: string): Period | undefined {
  try {
    return parsePeriod(label);
  } catch {
    return undefined;
  }
}

/** The kind of a period by its label; undefined for what is no label. */
export function kindOfPeriod(label: string): PeriodKind | undefined {
  return findPeriod(label)?.kind;
}

/** "at 31 March 2014" for a date, "in 2013-14" for what lasts. */
export function whenWords(period: Labelled): string {
  return `${kindOfPeriod(period.label) === "DATE" ? "at" : "in"} ${periodTitle(period)}`;
}

/**
 * The shortest names that still tell the periods apart: "2011" where all are the same day of their years, else "31 Mar 2011",
 * "Mar 2014", "Q1 2013-14". For axes and heads of change columns.
 */
export function shortPeriods(periods: readonly Labelled[]): string[] {
  const days = new Set(periods.map(({ label }) => label.slice(4)));
  if (days.size === 1 && periods.every(({ label }) => kindOfPeriod(label) === "DATE")) {
    return periods.map(({ label }) => label.slice(0, 4));
  }
  return periods.map((period) =>
    periodTitle(period).replace(/^((?:[0-9]+ )?)([A-Z][a-z]{2})[a-z]+ ([0-9]{4})$/, "$1$2 $3"),
  );
}

/** "31 March 2011 to 31 March 2014", or the one period. */
export function spanWords(periods: readonly Labelled[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return "";
  return first.label === last.label ? periodWords(first) : `${periodTitle(first)} to ${periodTitle(last)}`;
}
