import type { Comparison, Point } from "./comparison";

/** A comparison without the periods before the first of which anything is known; as it is where nothing is. */
export function fromFirstKnown(comparison: Comparison): Comparison {
  const { periods, series } = comparison;
  const first = periods.findIndex((_, index) => series.some(({ points }) => isKnown(points[index])));
  if (first <= 0) return comparison;
  return {
    ...comparison,
    periods: periods.slice(first),
    series: series.map((one) => ({ ...one, points: one.points.slice(first) })),
  };
}

function isKnown(point: Point | undefined): boolean {
  return point !== undefined && (point.valueKind !== "NO_DATA" || point.statements.length > 0);
}
