import type { Point, Series, Statement, StoredPeriod } from "./comparison";

/** Several statements for one point that do not say the same: the point is in conflict. */
export interface PointConflict {
  readonly series: Series;
  readonly period: StoredPeriod;
  readonly statements: readonly Statement[];
}

/** Whether statements were made for a point that say different things. Equal ones confirm each other. */
export function inConflict(point: Point | undefined): boolean {
  return point !== undefined && !isWorkedOut(point) && new Set(point.statements.map(saying)).size > 1;
}

/** Whether the value was worked out, so that its statements are printed rates beside it, and none of them is shown. */
export function isWorkedOut(point: Point): boolean {
  return (
    point.valueKind === "VALUE" && point.statements.every(({ standing }) => !standing) && point.denominator !== null
  );
}

/** Every conflict of a comparison, in the order of its table. */
export function listConflicts(series: readonly Series[]): PointConflict[] {
  return series.flatMap((one) =>
    one.points
      .filter((point) => inConflict(point))
      .map((point) => ({ series: one, period: point.period, statements: point.statements })),
  );
}

/** Every rate that was worked out, with what it was worked out from and the rates printed beside it. */
export function listWorkedOut(series: readonly Series[]): { readonly series: Series; readonly point: Point }[] {
  return series.flatMap((one) => one.points.filter(isWorkedOut).map((point) => ({ series: one, point })));
}

/** The values that other statements give for a point, as they are printed. */
export function otherStatements(point: Point): Statement[] {
  const [shown] = point.statements.filter(({ standing }) => standing);
  return point.statements.filter((statement) => shown !== undefined && saying(statement) !== saying(shown));
}

/** What a statement says, so that 14.90 and 14.9 are the same. */
function saying({ valueKind, value }: Statement): string {
  if (valueKind !== "VALUE" || value === null || value === undefined) return valueKind;
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value;
}
