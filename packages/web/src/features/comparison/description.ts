import { countAreas, pointAt, scaleOf, seriesName, type Comparison, type PointSaid, type Scale } from "./comparison";
import { periodTitle } from "./period-words";
import { conflictWords, inConflict } from "./point-statements";
import { measureWords, valueWords } from "./value-words";

/** The chart in words, with every value that it shows. */
export function describeChart(comparison: Comparison): string {
  const scale = scaleOf(comparison);
  const areas = countAreas(comparison.series);
  const lines = comparison.series.map((series) => {
    const values = comparison.periods.map(
      (period) => `${periodTitle(period)} ${pointWords(pointAt(series, period), scale)}`,
    );
    return `${seriesName(series, areas)}: ${values.join(", ")}.`;
  });
  return [`Line chart of ${comparison.indicator.title}. ${measureWords(scale)}.`, ...lines].join(" ");
}

/** "202 (conflict: also 204)", "no data": a point within the words for a chart. */
export function pointWords(point: PointSaid | undefined, scale: Scale): string {
  const value = valueWords(point, scale);
  const words = point?.valueKind === "VALUE" ? value : value.toLowerCase();
  if (!point || !inConflict(point)) return words;
  const others = conflictWords(point, scale);
  return others === "" ? `${words} (conflict)` : `${words} (conflict: ${others})`;
}
