import { type Period, parsePeriod, type Ratio, roundRatio, subtractRatios } from "@panboard/shared";
import { Measure } from "../indicators";
import type { ComparisonRow, Stated, Subject } from "./comparison-row";
import type { ComparisonPoint, ComparisonSeries, IndicatorComparison, StatedValue } from "./comparison.types";
import { type DerivedValue, derivedPlaces, deriveValue } from "./derive-value";
import { findCells, type PeriodCells } from "./find-cells";
import { findConflicts, placesOf } from "./find-conflicts";
import { roundEnds } from "./interval-of-parts";
import { type Beside, findBenchmarks, isJudged, judgePoint } from "./judge-point";
import { rankBoards } from "./rank-boards";

/** How a comparison was asked for. */
export interface Asked {
  readonly measure: Measure;
  /** The axis, oldest first. */
  readonly periods: readonly Period[];
  /** Whether a point's period follows the one before it, so that a change can be told. */
  readonly hasPrevious: boolean;
  /** Whether each point tells its statements and conflicts. */
  readonly withStatements: boolean;
}

interface PointCell extends Beside {
  readonly period: Period;
  readonly cells: PeriodCells;
}

/** Puts the rows together as series over periods, and works out everything that is worked out. */
export function buildComparison(
  subject: Subject,
  rows: readonly ComparisonRow[],
  { measure, periods, hasPrevious, withStatements }: Asked,
): IndicatorComparison {
  const lines = rows.map((row) => {
    const found = findCells(row.ingredients, periods);
    const points = periods.flatMap((period, index): PointCell[] => {
      const cells = found[index];
      return cells ? [{ row, derived: deriveValue(row, cells, measure), period, cells }] : [];
    });
    return { row, points };
  });
  const categories = groupByCategory(lines, isJudged(subject, measure));
  const viewOf = statementViews();
  const series = lines.map(({ row, points }): ComparisonSeries => {
    const others = categories.get(row.categoryCode) ?? [];
    return {
      areaId: row.areaId ?? "",
      category: row.categoryCode,
      categoryTitle: row.categoryTitle,
      points: points.map((cell, index) => {
        const previous = hasPrevious && subject.derivable ? points[index - 1]?.derived : undefined;
        const { benchmarks = [], ranks } = others[index] ?? {};
        const rank = ranks?.get(cell) ?? null;
        const point = buildPoint(cell, { measure, previous, benchmarks, rank });
        return withStatements ? { ...point, ...listStatements(cell, measure, viewOf) } : point;
      }),
    };
  });
  return { indicatorId: subject.indicatorId, measure, periods: [...periods], series };
}

interface SamePeriod {
  readonly benchmarks: ReturnType<typeof findBenchmarks>;
  readonly ranks: ReadonlyMap<Beside, number>;
}

/** By category, what stands side by side in each period, with the ranks. */
function groupByCategory(
  lines: readonly { readonly row: ComparisonRow; readonly points: readonly PointCell[] }[],
  isAnyJudged: boolean,
): Map<string | null, SamePeriod[]> {
  const categories = new Map<string | null, (readonly PointCell[])[]>();
  for (const { row, points } of lines) {
    const own = categories.get(row.categoryCode);
    if (own) own.push(points);
    else categories.set(row.categoryCode, [points]);
  }
  return new Map(
    [...categories].map(([category, own]) => [
      category,
      (own[0] ?? []).map((_, index) => {
        const beside = own.flatMap((points) => points[index] ?? []);
        return { benchmarks: isAnyJudged ? findBenchmarks(beside) : [], ranks: rankBoards(beside) };
      }),
    ]),
  );
}

interface Around {
  readonly measure: Measure;
  readonly previous: DerivedValue | undefined;
  readonly benchmarks: SamePeriod["benchmarks"];
  readonly rank: number | null;
}

type ViewOf = (stated: Stated, standing: boolean) => StatedValue;

function buildPoint({ row, derived, period, cells }: PointCell, around: Around): ComparisonPoint {
  return {
    period,
    value: derived.value,
    valueKind: derived.valueKind,
    reason: derived.reason,
    numerator: derived.parts.numerator,
    denominator: derived.parts.denominator,
    denominatorDate: cells.denominatorDate,
    ...roundEnds(derived.interval),
    change: changeOf(derived, around),
    rank: around.rank,
    source: derived.shown?.source ?? null,
    section: derived.shown?.section ?? null,
    note: derived.shown?.note ?? null,
    statements: [],
    conflicts: [],
    verdicts: judgePoint({ row, derived }, around.benchmarks),
  };
}

/** Everything stated for a point, and where it does not agree. */
function listStatements(
  { derived, cells }: PointCell,
  measure: Measure,
  viewOf: ViewOf,
): Pick<ComparisonPoint, "statements" | "conflicts"> {
  const own = measure === Measure.RATE ? cells.printed : cells.measured;
  const listed = (statements: readonly Stated[], stands: boolean): StatedValue[] =>
    statements.map((stated, index) => viewOf(stated, stands && index === 0));
  return {
    statements: listed(own?.statements ?? [], own?.stands === true && !derived.isOfParts),
    conflicts: findConflicts(cells, derived, measure).map(({ kind, workedOut, statements, stands }) => ({
      kind,
      workedOut,
      statements: listed(statements, stands),
    })),
  };
}

/** The difference of the exact values, to the places of what is printed; to one where either was worked out. */
function changeOf(derived: DerivedValue, { previous, measure }: Around): string | null {
  if (!derived.exact || !previous?.exact) return null;
  const isPrinted = measure === Measure.VALUE && !derived.isOfParts && !previous.isOfParts;
  const places = Math.max(placesOf(derived.value ?? ""), placesOf(previous.value ?? ""));
  return roundDifference(derived.exact, previous.exact, isPrinted ? places : derivedPlaces);
}

function roundDifference(last: Ratio, before: Ratio, places: number): string {
  return roundRatio(subtractRatios(last, before), places);
}

/** Views of statements; the same period is read once. */
function statementViews(): ViewOf {
  const periods = new Map<string, Period>();
  return ({ periodLabel, ...stated }, standing) => {
    let period = periods.get(periodLabel);
    if (!period) periods.set(periodLabel, (period = parsePeriod(periodLabel)));
    return { ...stated, period, standing };
  };
}
