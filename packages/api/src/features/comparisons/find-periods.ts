import { periodEndsWithin, type Period, type PeriodKind, periodOf, periodsWithin } from "@panboard/shared";
import { Measure } from "../indicators";
import { ValueKind } from "../statements";
import type { ComparisonRow, Subject } from "./comparison-row";
import type { PeriodLength } from "./comparison.types";
import { daysOf } from "./find-cells";

/** Within which days, and of which length, periods are wanted. */
export interface WantedPeriods {
  readonly measure: Measure;
  readonly from: string;
  readonly to: string;
  /** Without one, the longest for which these areas have a value within the days. */
  readonly length: `${PeriodLength}` | null;
}

/**
 * The periods of a comparison, oldest first, each within the days: of a flow all of one length; of a snapshot the last days
 * of all such, or without a length the days for which something is stated or can be worked out.
 */
export function findPeriods(subject: Subject, rows: readonly ComparisonRow[], wanted: WantedPeriods): Period[] {
  const { from, to, length } = wanted;
  if (subject.kind === "FLOW") return periodsWithin(length ?? longestLength(subject, rows, wanted), from, to);
  const days = length ? periodEndsWithin(length, from, to) : statedDays(rows, wanted);
  return days.map((day) => periodOf("DATE", day));
}

const kindOfMonths: Readonly<Record<number, Exclude<PeriodKind, "DATE">>> = {
  12: "FINANCIAL_YEAR",
  6: "HALF",
  3: "QUARTER",
  1: "MONTH",
};

function longestLength(
  { perPopulation }: Subject,
  rows: readonly ComparisonRow[],
  { measure, from, to }: WantedPeriods,
): Exclude<PeriodKind, "DATE"> {
  let longest = 0;
  for (const { ingredients } of rows) {
    const { measured, printed, numerator } = ingredients;
    const counted = measure === Measure.RATE || !perPopulation ? numerator : [];
    for (const { start, end, stands, statements, months } of [...measured, ...printed, ...counted]) {
      const isValue = stands && statements[0]?.valueKind === ValueKind.VALUE;
      if (isValue && start >= from && end <= to && months > longest) longest = months;
    }
  }
  return kindOfMonths[longest] ?? "FINANCIAL_YEAR";
}

/** Days with a value or a reason for none, or with a count of which a share or a rate may be worked out. */
function statedDays(rows: readonly ComparisonRow[], { measure, from, to }: WantedPeriods): string[] {
  const days = new Set<string>();
  for (const { ingredients } of rows) {
    const { measured, printed, numerator, base } = ingredients;
    const bases = new Set(base.map(daysOf));
    const counted = measure === Measure.RATE ? numerator : numerator.filter((cell) => bases.has(daysOf(cell)));
    for (const { end } of [...measured, ...printed, ...counted]) if (end >= from && end <= to) days.add(end);
  }
  return [...days].sort();
}
