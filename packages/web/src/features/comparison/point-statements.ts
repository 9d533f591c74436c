import type { Conflict, ConflictSaid, Point, PointSaid, Scale, Series, ValueSaid } from "./comparison";
import { valueWords } from "./value-words";

/** What the API found not to agree at one point of a series. */
export interface PointConflict {
  readonly series: Series;
  readonly point: Point;
  readonly conflict: Conflict;
}

/** A point of a series. */
export interface SeriesPoint {
  readonly series: Series;
  readonly point: Point;
}

/** Whether things stated for a point, or for what it is worked out from, do not agree. */
export function inConflict(point: { readonly conflicts: readonly unknown[] } | undefined): boolean {
  return point !== undefined && point.conflicts.length > 0;
}

/** Whether the value was worked out, so that its statements are printed rates beside it, and none of them is shown. */
export function isWorkedOut(point: Point): boolean {
  return (
    point.valueKind === "VALUE" && point.statements.every(({ standing }) => !standing) && point.denominator !== null
  );
}

/** Every conflict of a comparison, in the order of its table. */
export function listConflicts(series: readonly Series[]): PointConflict[] {
  return listPoints(series, inConflict).flatMap((at) => at.point.conflicts.map((conflict) => ({ ...at, conflict })));
}

/** Every rate that was worked out, with what it was worked out from and the rates printed beside it. */
export function listWorkedOut(series: readonly Series[]): SeriesPoint[] {
  return listPoints(series, isWorkedOut);
}

/** What of a point tells whether something stated does not stand; of a board's own area everything does, and need not be read. */
export type StatedPoint = Pick<Point, "valueKind"> & { readonly statements?: readonly unknown[] };

/** Whether there is no value although something is stated: nothing was chosen to stand. */
export function isUnused({ valueKind, statements = [] }: StatedPoint): boolean {
  return valueKind === "NO_DATA" && statements.length > 0;
}

/** Every point for which something is stated and nothing stands. */
export function listUnused(series: readonly Series[]): SeriesPoint[] {
  return listPoints(series, isUnused);
}

/** Every point that is meant, in the order of the table. */
export function listPoints(series: readonly Series[], isMeant: (point: Point) => boolean): SeriesPoint[] {
  return series.flatMap((one) => one.points.filter(isMeant).map((point) => ({ series: one, point })));
}

/**
 * The values that are said of a point beside the one shown: of other statements, and of a printed figure that its parts deny, what
 * the parts give. What is said of the parts alone is no value of the point.
 */
export function otherStatements(point: PointSaid): ValueSaid[] {
  const said = point.conflicts.flatMap((conflict): ValueSaid[] => {
    if (conflict.kind === "NUMERATOR" || conflict.kind === "DENOMINATOR") return [];
    return [...conflict.statements, ...(conflict.workedOut ? [workedOutValue(conflict.workedOut)] : [])];
  });
  const sayings = new Set([saying(point)]);
  return said.filter((value) => {
    const isNew = !sayings.has(saying(value));
    sayings.add(saying(value));
    return isNew;
  });
}

/** "also 204", "number also 204; population also 67,300": what is said beside the value, in words; empty without a conflict. */
export function conflictWords(point: PointSaid, scale: Scale): string {
  const others = otherStatements(point).map((value) => valueWords(value, statedScale(scale)));
  const parts = point.conflicts.flatMap((conflict) => {
    if (conflict.kind !== "NUMERATOR" && conflict.kind !== "DENOMINATOR") return [];
    const words = otherParts(conflict).map((value) => partWords(value));
    return words.length > 0 ? [`${partNoun(conflict.kind, scale)} also ${words.join(" and ")}`] : [];
  });
  return [...(others.length > 0 ? [`also ${others.join(" and ")}`] : []), ...parts].join("; ");
}

/** What is counted below or above the line: a rate is a number of a population, a percentage a number of all. */
export function partNoun(
  kind: "NUMERATOR" | "DENOMINATOR",
  { unit, measure }: Scale,
): "number" | "population" | "total" {
  if (kind === "NUMERATOR") return "number";
  return measure === "RATE" || unit === "RATE_PER_10000" ? "population" : "total";
}

/** How statements of the value itself are written: a report's rate as it is printed, not rounded anew. */
export function statedScale(scale: Scale): Scale {
  return scale.measure === "RATE" ? { ...scale, unit: "RATE_PER_10000", measure: "VALUE" } : scale;
}

/** A number behind a rate or percentage, or the word for what is none. */
export function partWords(value: ValueSaid): string {
  return valueWords(value, { unit: "COUNT", measure: "VALUE", rateFactor: null });
}

/** What the statements of a part say that is not what the one that is used says. */
function otherParts({ statements }: ConflictSaid): ValueSaid[] {
  const used = statements.find(({ standing }) => standing) ?? statements[0];
  return statements.filter(
    (statement, index) =>
      used !== undefined &&
      saying(statement) !== saying(used) &&
      statements.findIndex((other) => saying(other) === saying(statement)) === index,
  );
}

function workedOutValue(value: string): ValueSaid {
  return { value, valueKind: "VALUE" };
}

/** What a value says, so that 14.90 and 14.9 are the same. */
function saying({ valueKind, value }: ValueSaid): string {
  if (valueKind !== "VALUE" || value === null || value === undefined) return valueKind;
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}
