import { numberOfRatio } from "@panboard/shared";
import type { Area } from "../areas";
import { Measure, type Polarity } from "../indicators";
import { type ComparisonRow, isBoardArea, type SeriesKey, type Subject } from "./comparison-row";
import { type BenchmarkVerdict, Verdict } from "./comparison.types";
import type { DerivedValue } from "./derive-value";
import { liesWithin } from "./interval-of-parts";

/** A series' value in one period, beside the others of that period. */
export interface Beside {
  readonly row: ComparisonRow;
  readonly derived: DerivedValue;
}

/** Whether there is anything to judge: shares and rates that something may be worked out from. */
export function isJudged({ derivable, unit }: Subject, measure: Measure): boolean {
  return derivable && (measure === Measure.RATE || unit === "PERCENT" || unit === "RATE_PER_10000");
}

/** Of statistical neighbours a board is held against its own alone, of the same category. */
function isBenchmarkOf(board: SeriesKey, other: SeriesKey): boolean {
  if (other.categoryCode !== board.categoryCode) return false;
  return other.areaKind !== "STATISTICAL_NEIGHBOURS" || other.areaBodyId === board.areaBodyId;
}

/** Those of a period that boards are held against, each with its value; localities and boards are not among them. */
export function findBenchmarks(period: readonly Beside[], areas: ReadonlyMap<string, Area>): Benchmark[] {
  return period.flatMap(({ row, derived: { exact, value } }) => {
    const { key } = row;
    const area = areas.get(key.areaId ?? "");
    const isOne = area !== undefined && exact !== undefined && value !== null && !isBoardArea(key);
    return isOne && key.areaKind !== "LOCALITY" ? [{ key, area, value, number: numberOfRatio(exact) }] : [];
  });
}

interface Benchmark {
  readonly key: SeriesKey;
  readonly area: Area;
  readonly value: string;
  readonly number: number;
}

/**
 * How a board's value stands to the benchmarks beside it: apart only where the whole 95% interval, before rounding, lies
 * above or below. Empty for what is no board's, or has no value.
 */
export function judgePoint({ row, derived }: Beside, benchmarks: readonly Benchmark[]): BenchmarkVerdict[] {
  if (benchmarks.length === 0 || !isBoardArea(row.key) || !derived.exact) return [];
  return benchmarks
    .filter((one) => isBenchmarkOf(row.key, one.key))
    .map(({ area, value, number }) => ({
      ...{ benchmarkAreaId: area.id, benchmark: area, value },
      ...judge(derived, number, row.subject.polarity),
    }));
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
