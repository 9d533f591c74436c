import { csvForPeople, type CsvCell } from "@panboard/shared";
import { scaleOf, type Comparison, type Point, type Series } from "./comparison";
import { periodWords } from "./period-words";
import { conflictWords, inConflict, isUnused } from "./point-statements";
import { statedWords } from "./unused";
import { measureWords, numberWords, valueKindWords } from "./value-words";

const columns = [
  "Area",
  "ONS code",
  "Category",
  "Period",
  "Value",
  "Value kind",
  "Numerator",
  "Denominator",
  "Lower",
  "Upper",
  "Change",
  "Rank",
  "Source",
  "Section",
  "Note",
  "Conflict",
  "Reason",
  "Compared with",
  "Indicator",
  "Measure",
] as const;

/** The comparison as a file for spreadsheets: one row an area, category and period, with everything that is known of the value. */
export function comparisonCsv(comparison: Comparison): string {
  return csvForPeople(
    [...columns],
    comparison.series.flatMap((series) => series.points.map((point) => rowOf(comparison, series, point))),
  );
}

function rowOf(comparison: Comparison, { area, categoryTitle }: Series, point: Point): CsvCell[] {
  return [
    area.name,
    area.onsCode ?? null,
    categoryTitle ?? "Total",
    periodWords(point.period),
    number(point.value),
    valueKindWords(point.valueKind),
    number(point.numerator),
    number(point.denominator),
    number(point.lower),
    number(point.upper),
    number(point.change),
    point.rank ?? null,
    point.source ?? null,
    point.section ?? null,
    noteOf(comparison, point) ?? null,
    inConflict(point) ? `Conflict: ${conflictWords(point, scaleOf(comparison))}`.replace(/: $/, "") : null,
    point.reason ?? null,
    verdictsOf(comparison, point) || null,
    comparison.indicator.title,
    measureWords(scaleOf(comparison)),
  ];
}

/** "England, 38.7: lower; Cheshire East’s statistical neighbours, 31.6: similar", as the API judges. */
function verdictsOf(comparison: Comparison, { verdicts }: Point): string {
  return verdicts
    .map(({ benchmark, value, verdict }) => {
      const words = verdict.toLowerCase().replaceAll("_", " ");
      return `${benchmark.name}, ${numberWords(value, scaleOf(comparison))}: ${words}`;
    })
    .join("; ");
}

/** What the source adds, or what is stated of a point at which nothing stands. */
function noteOf(comparison: Comparison, point: Point): string | null | undefined {
  return isUnused(point) ? `Stated, and not used: ${statedWords(point, scaleOf(comparison))}` : point.note;
}

function number(decimal: string | null | undefined): CsvCell {
  return decimal === null || decimal === undefined ? null : { number: decimal };
}

/** "cp_plans-rate-2011-03-31-to-2014-03-31.csv". */
export function comparisonFileName(comparison: Comparison): string {
  const [first, last] = [comparison.periods[0]?.label, comparison.periods.at(-1)?.label];
  const measure = comparison.measure === "RATE" ? ["rate"] : [];
  const span = first && last ? [first, "to", last] : [];
  return `${[comparison.indicator.code, ...measure, ...span].join("-").replaceAll(/[^A-Za-z0-9_-]+/g, "-")}.csv`;
}
