import { dateInWords, type Period, parsePeriod, periodInWords } from "@panboard/shared";
import { Decimal } from "decimal.js";
import type { FigureCatalogue } from "./figure-catalogue";
import { buildFault, type FigureFault, quoteCell } from "../reading/figure-row";
import type { PlannedFigure } from "./plan-figures";
import type { StoredStatement } from "./read-stored";
import type { ResolvedFigure } from "./resolved-figure";

const timesMax = 5;
/** A value of another age says nothing. */
const yearsApartMax = 10;

/** A value that another statement gives. */
interface Point {
  readonly end: string;
  readonly value: string;
  readonly periodLabel: string;
  readonly source: string;
  readonly section: string;
  /** Where the file is the first to give it; none where it is stored, or revises what is. */
  readonly line: number | undefined;
}

type Series = Pick<ResolvedFigure, "bodyId" | "areaId" | "indicatorId" | "categoryId">;

/**
 * A doubt for each value that is more than five times, or under a fifth of, the previous one: what the statement says
 * now, else what another source or section says for the same cell, else the value of the latest earlier period of the
 * same length, else that of the next later one, at most ten years apart. Of two new values the later is asked about. A
 * change has no such measure.
 */
export function findJumps(
  planned: readonly PlannedFigure[],
  stored: ReadonlyMap<string, StoredStatement>,
  catalogue: FigureCatalogue,
): FigureFault[] {
  const history = readHistory(planned, stored, catalogue);
  return planned.flatMap(({ figure, status, standing }) => {
    const { value } = figure.value;
    const indicator = catalogue.indicatorsById.get(figure.indicatorId);
    if (status === "UNCHANGED" || value === null || !indicator || indicator.isChange) return [];
    const tell = (previous: string, which: string): FigureFault[] => {
      const jump = describeJump(value, previous);
      return jump ? [buildFault(figure.line, "value", `${value} is ${jump} ${previous}, ${which}.`)] : [];
    };
    const now = standing?.value ?? null;
    if (now !== null) return tell(now, "which is what is stored now");
    const key = seriesKey(figure, figure.period.kind, catalogue);
    const other = history.beside(key, figure.cellEnd, figure.line);
    const neighbours = [history.before(key, figure.cellEnd), history.storedAfter(key, figure.cellEnd)];
    const point = other ?? neighbours.find((one) => one && areNear(one.end, figure.cellEnd));
    if (!point) return [];
    const which = `the value for ${inWords(point, indicator.kind)}`;
    return tell(point.value, other ? `${which} in ${quoteCell(other.source)}, ${quoteCell(other.section)}` : which);
  });
}

function areNear(one: string, other: string): boolean {
  const [early, late] = one < other ? [one, other] : [other, one];
  return late <= `${Number(early.slice(0, 4)) + yearsApartMax}${early.slice(4)}`;
}

/** The values of other statements, as the file leaves them. */
function readHistory(
  planned: readonly PlannedFigure[],
  stored: ReadonlyMap<string, StoredStatement>,
  catalogue: FigureCatalogue,
): History {
  const history = new History();
  const revised = new Map(
    planned.flatMap(({ figure, standing }) => (standing ? [[standing.statementId, figure]] : [])),
  );
  for (const statement of stored.values()) {
    const { cellEnd: end, periodLabel, source, section } = statement;
    const figure = revised.get(statement.statementId);
    const value = figure ? figure.value.value : statement.value;
    const line = statement.value === null ? figure?.line : undefined;
    history.add(seriesKey(statement, statement.periodKind, catalogue), {
      end,
      value,
      periodLabel,
      source,
      section,
      line,
    });
  }
  for (const { figure, standing } of planned) {
    if (standing) continue;
    const { line, period, cellEnd: end, source, section } = figure;
    const point = { end, value: figure.value.value, periodLabel: period.label, source, section, line };
    history.add(seriesKey(figure, period.kind, catalogue), point);
  }
  history.sort();
  return history;
}

function seriesKey(series: Series, periodKind: Period["kind"], { indicatorsById }: FigureCatalogue): string {
  const { bodyId, areaId, indicatorId, categoryId } = series;
  const isSnapshot = indicatorsById.get(indicatorId)?.kind === "SNAPSHOT";
  return JSON.stringify([bodyId, areaId, indicatorId, categoryId, isSnapshot ? "DAY" : periodKind]);
}

function describeJump(value: string, previous: string): string | undefined {
  const before = new Decimal(previous);
  // Of a sum below zero, more is further below.
  const now = before.isNegative() ? new Decimal(value).negated() : new Decimal(value);
  const measure = before.isZero() ? new Decimal(1) : before.abs();
  if (now.gt(measure.times(timesMax))) return "more than five times";
  return now.times(timesMax).lt(before.abs()) && !before.isZero() ? "under a fifth of" : undefined;
}

function inWords({ end, periodLabel }: Point, kind: "SNAPSHOT" | "FLOW"): string {
  return kind === "SNAPSHOT" ? dateInWords(end) : periodInWords(parsePeriod(periodLabel));
}

/** Of the values of a series for a period, the first that is stored, and of the file's the one of the earliest line. */
interface Cell {
  readonly end: string;
  stored?: Point;
  inFile?: Point & { readonly line: number };
}

/** Values over time, by series. */
class History {
  private readonly byEnd = new Map<string, Map<string, Cell>>();
  private sorted = new Map<string, Cell[]>();

  add(key: string, { value, line, ...rest }: Omit<Point, "value"> & { readonly value: string | null }): void {
    if (value === null) return;
    const cells = this.byEnd.get(key) ?? new Map<string, Cell>();
    this.byEnd.set(key, cells);
    const cell = cells.get(rest.end) ?? { end: rest.end };
    cells.set(rest.end, cell);
    if (line === undefined) cell.stored ??= { ...rest, value, line };
    else if (!cell.inFile || line < cell.inFile.line) cell.inFile = { ...rest, value, line };
  }

  sort(): void {
    const inOrder = (a: Cell, b: Cell): number => (a.end < b.end ? -1 : 1);
    this.sorted = new Map([...this.byEnd].map(([key, cells]) => [key, [...cells.values()].sort(inOrder)]));
  }

  /** The value for the same cell: one that is stored, or of an earlier line. */
  beside(key: string, end: string, line: number): Point | undefined {
    const { stored, inFile } = this.byEnd.get(key)?.get(end) ?? {};
    return stored ?? (inFile && inFile.line < line ? inFile : undefined);
  }

  /** The value for the latest earlier period. */
  before(key: string, end: string): Point | undefined {
    const cell = this.sorted.get(key)?.[this.indexOf(key, end) - 1];
    return cell?.stored ?? cell?.inFile;
  }

  /** The value for the next later period, where it is stored: one of the file is itself compared with this one. */
  storedAfter(key: string, end: string): Point | undefined {
    const cells = this.sorted.get(key) ?? [];
    const index = this.indexOf(key, end);
    return cells[cells[index]?.end === end ? index + 1 : index]?.stored;
  }

  /** Index of the first period that ends on the day or later, found by halving. */
  private indexOf(key: string, end: string): number {
    const cells = this.sorted.get(key) ?? [];
    let [low, high] = [0, cells.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cells[middle]?.end ?? "") < end) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
