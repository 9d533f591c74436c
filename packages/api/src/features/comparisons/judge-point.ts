import { Measure, type Polarity } from "../indicators";
import { isBoardArea, type ComparisonRow } from "./comparison-row";
import { type BenchmarkVerdict, Verdict } from "./comparison.types";
import type { DerivedValue } from "./derive-value";
import { liesWithin, numberOfRatio } from "./interval-of-parts";

/** A series' value in one period, beside the others of that period. */
export interface Beside {
  readonly row: ComparisonRow;
  readonly derived: DerivedValue;
}

/** Whether there is anything to judge: shares and rates that something may be worked out from. */
export function isJudged({ derivable, unit }: ComparisonRow, measure: Measure): boolean {
  return derivable && (measure === Measure.RATE || unit === "PERCENT" || unit === "RATE_PER_10000");
}

/**
 * Whether an area is one that this board is held against: England, a region, and of statistical neighbours its own
 * alone.
 */
function isBenchmarkOf(board: ComparisonRow, other: ComparisonRow): boolean {
  if (isBoardArea(other) || other.areaKind === "LOCALITY" || other.categoryCode !== board.categoryCode) return false;
  return other.areaKind !== "STATISTICAL_NEIGHBOURS" || other.areaBodyId === board.areaBodyId;
}

/**
 * How a board's value stands to the benchmarks beside it: apart only where the whole 95% interval, before rounding, lies
 * above or below. Empty for what is no board's, or has no value.
 */
export function judgePoint({ row, derived }: Beside, period: readonly Beside[]): BenchmarkVerdict[] {
  if (!isBoardArea(row) || !derived.exact) return [];
  return period.flatMap((other) => {
    const { exact, value } = other.derived;
    if (!exact || value === null || !other.row.areaId || !isBenchmarkOf(row, other.row)) return [];
    return [{ benchmarkAreaId: other.row.areaId, value, ...judge(derived, numberOfRatio(exact), row.polarity) }];
  });
}

function judge(
  { exact, interval, parts }: DerivedValue,
  benchmark: number,
  polarity: `${Polarity}`,
): Pick<BenchmarkVerdict, "verdict" | "reason"> {
  if (!interval || !exact) {
    const reason = parts.fault ?? "No number and base are stored to test a difference by.";
    return { verdict: Verdict.NOT_COMPARED, reason };
  }
  if (!liesWithin(exact, interval)) {
    const reason = "The value does not lie in the interval that its stored parts give.";
    return { verdict: Verdict.NOT_COMPARED, reason };
  }
  const isAbove = interval.lower > benchmark;
  if (!isAbove && interval.upper >= benchmark) return { verdict: Verdict.SIMILAR, reason: null };
  if (polarity === "NO_JUDGEMENT") return { verdict: isAbove ? Verdict.HIGHER : Verdict.LOWER, reason: null };
  const isBetter = isAbove === (polarity === "HIGHER_IS_BETTER");
  return { verdict: isBetter ? Verdict.BETTER : Verdict.WORSE, reason: null };
}
