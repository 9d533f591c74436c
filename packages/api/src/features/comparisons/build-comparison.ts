import {
  type Period,
  parsePeriod,
  periodOf,
  type PeriodKind,
  type Ratio,
  roundRatio,
  subtractRatios,
} from "@panboard/shared";
import { Measure } from "../indicators";
import type { ComparisonRow, Stated } from "./comparison-row";
import type { ComparisonPoint, ComparisonSeries, IndicatorComparison, StatementView } from "./comparison.types";
import { type DerivedValue, derivedPlaces, deriveValue } from "./derive-value";
import { findConflicts, placesOf } from "./find-conflicts";
import { roundEnds } from "./interval-of-parts";
import { type Beside, isJudged, judgePoint } from "./judge-point";
import { rankBoards } from "./rank-boards";

const kindOfMonths: Readonly<Record<number, PeriodKind>> = {
  12: "FINANCIAL_YEAR",
  6: "HALF",
  3: "QUARTER",
  1: "MONTH",
};

/** How a comparison was asked for. */
export interface Asked {
  readonly measure: Measure;
  /** Whether a point's period follows the one before it, so that a change can be told. */
  readonly hasPrevious: boolean;
}

/** Puts the rows together as series over periods, and works out everything that is worked out. */
export function buildComparison(
  rows: readonly ComparisonRow[],
  first: ComparisonRow,
  asked: Asked,
): IndicatorComparison {
  const { measure } = asked;
  const kind: PeriodKind = first.kind === "SNAPSHOT" ? "DATE" : (kindOfMonths[first.periodMonths] ?? "FINANCIAL_YEAR");
  const periods = new Map<string, Period>();
  const besides = new Map<string, Beside[]>();
  const lines: { series: Omit<ComparisonSeries, "points">; cells: (Beside & { readonly period: Period })[] }[] = [];
  const lineOf = new Map<string, (typeof lines)[number]>();
  for (const row of rows) {
    if (!row.areaId) continue;
    const key = `${row.areaId} ${row.categoryCode ?? ""}`;
    let line = lineOf.get(key);
    if (!line) {
      const series = { areaId: row.areaId, category: row.categoryCode, categoryTitle: row.categoryTitle };
      line = { series, cells: [] };
      lineOf.set(key, line);
      lines.push(line);
    }
    if (!row.end) continue;
    let period = periods.get(row.end);
    if (!period) periods.set(row.end, (period = periodOf(kind, row.end)));
    const cell = { row, derived: deriveValue(row, measure), period };
    line.cells.push(cell);
    const together = `${row.end} ${row.categoryCode ?? ""}`;
    const others = besides.get(together);
    if (others) others.push(cell);
    else besides.set(together, [cell]);
  }
  const ranks = new Map([...besides.values()].flatMap((beside) => [...rankBoards(beside)]));
  const viewOf = statementViews();
  const series = lines.map(({ series: one, cells }) => ({
    ...one,
    points: cells.map((cell, index) => {
      const previous = asked.hasPrevious && first.derivable ? cells[index - 1]?.derived : undefined;
      const beside = besides.get(`${cell.row.end ?? ""} ${cell.row.categoryCode ?? ""}`) ?? [];
      return buildPoint(cell, { measure, previous, beside, rank: ranks.get(cell) ?? null, viewOf });
    }),
  }));
  return { indicatorId: first.indicatorId, measure, periods: [...periods.values()], series };
}

interface Around {
  readonly measure: Measure;
  readonly previous: DerivedValue | undefined;
  readonly beside: readonly Beside[];
  readonly rank: number | null;
  readonly viewOf: (stated: Stated, standing: boolean) => StatementView;
}

function buildPoint(cell: Beside & { readonly period: Period }, around: Around): ComparisonPoint {
  const { row, derived, period } = cell;
  const { measure, viewOf } = around;
  const own = (measure === Measure.RATE ? row.printed : row.measured) ?? [];
  const ownStands = measure === Measure.RATE ? row.printedStands && !derived.isWorkedOut : row.measuredStands;
  const listed = (statements: readonly Stated[], stands: boolean): StatementView[] =>
    statements.map((stated, index) => viewOf(stated, stands && index === 0));
  return {
    period,
    value: derived.value,
    valueKind: derived.valueKind,
    reason: derived.reason,
    numerator: derived.numerator,
    denominator: derived.denominator,
    denominatorDate: row.perPopulation ? row.denominatorDate : null,
    ...roundEnds(derived.interval),
    change: changeOf(derived, around),
    rank: around.rank,
    source: derived.shown?.source ?? null,
    section: derived.shown?.section ?? null,
    note: derived.shown?.note ?? null,
    statements: listed(own, ownStands),
    conflicts: findConflicts(row, derived, measure).map(({ kind, workedOut, statements, stands }) => ({
      kind,
      workedOut,
      statements: listed(statements, stands),
    })),
    verdicts: isJudged(row, measure) ? judgePoint(cell, around.beside) : [],
  };
}

/** The difference of the exact values, to the places of what is printed; to one where either was worked out. */
function changeOf(derived: DerivedValue, { previous, measure }: Around): string | null {
  if (!derived.exact || !previous?.exact) return null;
  const isPrinted = measure === Measure.VALUE && !derived.isWorkedOut && !previous.isWorkedOut;
  const places = Math.max(placesOf(derived.value ?? ""), placesOf(previous.value ?? ""));
  return roundDifference(derived.exact, previous.exact, isPrinted ? places : derivedPlaces);
}

function roundDifference(last: Ratio, before: Ratio, places: number): string {
  return roundRatio(subtractRatios(last, before), places);
}

/** Views of statements; the same period is read once. */
function statementViews(): Around["viewOf"] {
  const periods = new Map<string, Period>();
  return ({ periodLabel, ...stated }, standing) => {
    let period = periods.get(periodLabel);
    if (!period) periods.set(periodLabel, (period = parsePeriod(periodLabel)));
    return { ...stated, period, standing };
  };
}
