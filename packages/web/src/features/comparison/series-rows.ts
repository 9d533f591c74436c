import { type Comparison, type Point, type Scale, scaleOf, type Verdict } from "./comparison";
import { verdictState, type VerdictState } from "./latest-value";
import { periodTitle } from "./period-words";
import { buildValue, showsChange, type TableValue } from "./table-model";
import { changeWords, numberWords } from "./value-words";

/** A benchmark's value, and how the board's stands to it. */
export interface ComparedValue extends VerdictState {
  /** "England 14.9%". */
  readonly benchmark: string;
}

/** One period of a series, with all that is known of its value. */
export interface SeriesRow {
  readonly period: string;
  readonly value: TableValue;
  /** "Up 41"; undefined where no changes are told. */
  readonly change: string | undefined;
  /** "12.1% to 18.9%"; undefined where none can be worked out. */
  readonly interval: string | undefined;
  readonly compared: readonly ComparedValue[];
}

/** The periods of the first series of a comparison, the newest first. */
export function listSeriesRows(comparison: Comparison): SeriesRow[] {
  const [series] = comparison.series;
  if (!series) return [];
  const scale = scaleOf(comparison);
  const hasChange = showsChange(comparison);
  return [...series.points].reverse().map((point) => ({
    period: periodTitle(point.period),
    value: buildValue(comparison, series, point),
    change: hasChange ? changeWords(point.change, scale) : undefined,
    interval: intervalOf(point, scale),
    compared: point.verdicts.map((verdict) => compare(comparison, verdict)),
  }));
}

function intervalOf({ lower, upper }: Point, scale: Scale): string | undefined {
  if (!lower || !upper) return undefined;
  return `${numberWords(lower, scale)} to ${numberWords(upper, scale)}`;
}

function compare(comparison: Comparison, verdict: Verdict): ComparedValue {
  const benchmark = `${verdict.benchmark.name} ${numberWords(verdict.value, scaleOf(comparison))}`;
  return { benchmark: benchmark.replaceAll("'", "’"), ...verdictState(comparison.indicator, verdict) };
}
