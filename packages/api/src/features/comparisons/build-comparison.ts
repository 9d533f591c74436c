import { type Period, parsePeriod, type Ratio, roundRatio, subtractRatios } from "@panboard/shared";
import { groupBy } from "../../db/group-by";
import type { Area } from "../areas";
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
  /** The areas by their id. */
  readonly areas: ReadonlyMap<string, Area>;
}

interface PointCell extends Beside {
  readonly period: Period;
  readonly cells: PeriodCells;
}

/** Puts the rows together as series over periods. What is worked out of a point beside its value is once somebody asks. */
export function buildComparison(
  subject: Subject,
  rows: readonly ComparisonRow[],
  { measure, periods, hasPrevious, withStatements, areas }: Asked,
): IndicatorComparison {
  const lines = rows.map((row) => {
    const found = findCells(row.ingredients, periods);
    const points = periods.flatMap((period, index): PointCell[] => {
      const cells = found[index];
      return cells ? [{ row, derived: deriveValue(row, cells, measure), period, cells }] : [];
    });
    return { row, points };
  });
  const ofCategory = groupBy(lines, ({ row }) => row.key.categoryCode);
  const besides = new Map(
    [...ofCategory].map(([category, own]) => {
      const pointsOf = own.map(({ points }) => points);
      const each = periods.map((_, index) => new SamePeriod(pointsOf, index, isJudged(subject, measure), areas));
      return [category, each];
    }),
  );
  const viewOf = withStatements ? statementViews() : undefined;
  const series = lines.map(({ row, points }): ComparisonSeries => {
    const { areaId, categoryCode, categoryTitle } = row.key;
    const area = areas.get(areaId ?? "");
    if (!area) throw new Error(`The area ${areaId} of a series is not known.`);
    const others = besides.get(categoryCode) ?? [];
    return {
      ...{ areaId: area.id, area, category: categoryCode, categoryTitle },
      points: points.map((cell, index) => {
        const previous = hasPrevious && subject.derivable ? points[index - 1]?.derived : undefined;
        return new Point(cell, { measure, previous, beside: others[index], viewOf });
      }),
    };
  });
  return { indicatorId: subject.indicatorId, measure, periods: [...periods], series };
}

/** What stands side by side in one period, of one category. */
class SamePeriod {
  #beside: readonly PointCell[] | undefined;
  #benchmarks: ReturnType<typeof findBenchmarks> | undefined;
  #ranks: ReadonlyMap<Beside, number> | undefined;

  constructor(
    private readonly series: readonly (readonly PointCell[])[],
    private readonly index: number,
    private readonly isAnyJudged: boolean,
    private readonly areas: Asked["areas"],
  ) {}

  get benchmarks(): ReturnType<typeof findBenchmarks> {
    return (this.#benchmarks ??= this.isAnyJudged ? findBenchmarks(this.beside, this.areas) : []);
  }

  get ranks(): ReadonlyMap<Beside, number> {
    return (this.#ranks ??= rankBoards(this.beside));
  }

  private get beside(): readonly PointCell[] {
    return (this.#beside ??= this.series.flatMap((points) => points[this.index] ?? []));
  }
}

type ViewOf = (stated: Stated, standing: boolean) => StatedValue;

interface Around {
  readonly measure: Measure;
  readonly previous: DerivedValue | undefined;
  readonly beside: SamePeriod | undefined;
  /** Undefined where statements are not told. */
  readonly viewOf: ViewOf | undefined;
}

/** One point: a comparison has thousands, of which most people ask for few fields. */
class Point implements ComparisonPoint {
  readonly #cell: PointCell;
  readonly #around: Around;
  #listed: Pick<ComparisonPoint, "statements" | "conflicts"> | undefined;

  constructor(cell: PointCell, around: Around) {
    this.#cell = cell;
    this.#around = around;
  }

  get period(): Period {
    return this.#cell.period;
  }

  get value(): string | null {
    return this.#cell.derived.value;
  }

  get valueKind(): ComparisonPoint["valueKind"] {
    return this.#cell.derived.valueKind;
  }

  get reason(): string | null {
    return this.#cell.derived.reason;
  }

  get numerator(): string | null {
    return this.#cell.derived.parts.numerator;
  }

  get denominator(): string | null {
    return this.#cell.derived.parts.denominator;
  }

  get denominatorDate(): string | null {
    return this.#cell.cells.denominatorDate;
  }

  get lower(): string | null {
    return roundEnds(this.#cell.derived.interval).lower;
  }

  get upper(): string | null {
    return roundEnds(this.#cell.derived.interval).upper;
  }

  get change(): string | null {
    return changeOf(this.#cell.derived, this.#around);
  }

  get rank(): number | null {
    return this.#around.beside?.ranks.get(this.#cell) ?? null;
  }

  get source(): string | null {
    return this.#cell.derived.shown?.source ?? null;
  }

  get section(): string | null {
    return this.#cell.derived.shown?.section ?? null;
  }

  get note(): string | null {
    return this.#cell.derived.shown?.note ?? null;
  }

  get statements(): StatedValue[] {
    return this.listed.statements;
  }

  get conflicts(): ComparisonPoint["conflicts"] {
    return this.listed.conflicts;
  }

  get verdicts(): ComparisonPoint["verdicts"] {
    return judgePoint(this.#cell, this.#around.beside?.benchmarks ?? []);
  }

  private get listed(): Pick<ComparisonPoint, "statements" | "conflicts"> {
    const { viewOf, measure } = this.#around;
    if (!viewOf) return { statements: [], conflicts: [] };
    return (this.#listed ??= listStatements(this.#cell, measure, viewOf));
  }
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
  return (stated, standing) => {
    const { periodLabel = "", statementId = "", bodyId = "", source = "", section = "", note = null } = stated;
    let period = periods.get(periodLabel);
    if (!period) periods.set(periodLabel, (period = parsePeriod(periodLabel)));
    const { choiceId, value, valueKind } = stated;
    return { statementId, bodyId, choiceId, value, valueKind, source, section, note, period, standing };
  };
}
