import { dateInWords, type Period, parsePeriod, periodInWords } from "@panboard/shared";
import { Decimal } from "decimal.js";
import type { FigureCatalogue } from "./figure-catalogue";
import { buildFault, type FigureFault } from "../reading/figure-row";
import type { PlannedFigure } from "./plan-figures";
import type { StoredStatement } from "./read-stored";
import type { ResolvedFigure } from "./resolved-figure";

const timesMax = 5;

interface Point {
  readonly end: string;
  readonly value: string;
  readonly periodLabel: string;
}

type Series = Pick<ResolvedFigure, "bodyId" | "areaId" | "indicatorId" | "categoryId">;

/**
 * A doubt for each value that is more than five times, or under a fifth of, the previous one: what the statement says
 * now, else the value of the latest earlier period of the same length. A change has no such measure, nor has what was 0.
 */
export function findJumps(
  planned: readonly PlannedFigure[],
  stored: ReadonlyMap<string, StoredStatement>,
  catalogue: FigureCatalogue,
): FigureFault[] {
  const isSnapshot = ({ indicatorId }: Series): boolean =>
    catalogue.indicatorsById.get(indicatorId)?.kind === "SNAPSHOT";
  const keyOf = (series: Series, periodKind: Period["kind"]): string => {
    const { bodyId, areaId, indicatorId, categoryId } = series;
    return JSON.stringify([bodyId, areaId, indicatorId, categoryId, isSnapshot(series) ? "DAY" : periodKind]);
  };
  const history = new History();
  const revised = new Map(
    planned.flatMap(({ figure, standing }) => (standing ? [[standing.statementId, figure]] : [])),
  );
  for (const statement of stored.values()) {
    const value = revised.get(statement.statementId)?.value.value ?? statement.value;
    history.add(keyOf(statement, statement.periodKind), statement.cellEnd, value, statement.periodLabel);
  }
  for (const { figure, standing } of planned) {
    if (standing) continue;
    const { period, cellEnd, value } = figure;
    history.add(keyOf(figure, period.kind), cellEnd, value.value, period.label);
  }
  history.sort();

  return planned.flatMap(({ figure, status, standing }) => {
    const { value } = figure.value;
    const indicator = catalogue.indicatorsById.get(figure.indicatorId);
    if (status === "UNCHANGED" || value === null || !indicator || indicator.isChange) return [];
    const now = standing?.value ?? null;
    const earlier = now === null ? history.before(keyOf(figure, figure.period.kind), figure.cellEnd) : undefined;
    const previous = now ?? earlier?.value;
    const jump = previous === undefined ? undefined : describeJump(value, previous);
    if (!jump) return [];
    const when = earlier ? `the value for ${inWords(earlier, indicator.kind)}` : "which is what is stored now";
    return [buildFault(figure.line, "value", `${value} is ${jump} ${previous}, ${when}.`)];
  });
}

function describeJump(value: string, previous: string): string | undefined {
  const before = new Decimal(previous);
  if (before.isZero()) return undefined;
  // Of a sum below zero, more is further below.
  const now = before.isNegative() ? new Decimal(value).negated() : new Decimal(value);
  if (now.gt(before.abs().times(timesMax))) return "more than five times";
  return now.times(timesMax).lt(before.abs()) ? "under a fifth of" : undefined;
}

function inWords({ end, periodLabel }: Point, kind: "SNAPSHOT" | "FLOW"): string {
  return kind === "SNAPSHOT" ? dateInWords(end) : periodInWords(parsePeriod(periodLabel));
}

/** Values over time, by series: of several for a day, the first added. */
class History {
  private readonly byDay = new Map<string, Map<string, Point>>();
  private sorted = new Map<string, Point[]>();

  add(key: string, end: string, value: string | null, periodLabel: string): void {
    if (value === null) return;
    const points = this.byDay.get(key) ?? new Map<string, Point>();
    this.byDay.set(key, points);
    if (!points.has(end)) points.set(end, { end, value, periodLabel });
  }

  sort(): void {
    const byEnd = (a: Point, b: Point): number => (a.end < b.end ? -1 : 1);
    this.sorted = new Map([...this.byDay].map(([key, points]) => [key, [...points.values()].sort(byEnd)]));
  }

  /** The latest point before a day, found by halving. */
  before(key: string, end: string): Point | undefined {
    const points = this.sorted.get(key) ?? [];
    let [low, high] = [0, points.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((points[middle]?.end ?? "") < end) low = middle + 1;
      else high = middle;
    }
    return points[low - 1];
  }
}
