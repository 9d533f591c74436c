import { countAreas, pointAt, scaleOf, seriesName, type Comparison } from "./comparison";
import { periodTitle } from "./period-words";
import { conflictWords, inConflict } from "./point-statements";
import { measureWords, valueWords } from "./value-words";

/** The chart in words, with every value that it shows. */
export function describeChart(comparison: Comparison): string {
  const scale = scaleOf(comparison);
  const areas = countAreas(comparison.series);
  const lines = comparison.series.map((series) => {
    const values = comparison.periods.map((period) => {
      const point = pointAt(series, period);
      const words = point && inConflict(point) ? conflictWords(point, scale) : undefined;
      const conflict = words === undefined ? "" : words === "" ? " (conflict)" : ` (conflict: ${words})`;
      const value = valueWords(point, scale);
      return `${periodTitle(period)} ${point?.valueKind === "VALUE" ? value : value.toLowerCase()}${conflict}`;
    });
    return `${seriesName(series, areas)}: ${values.join(", ")}.`;
  });
  return [`Line chart of ${comparison.indicator.title}. ${measureWords(scale)}.`, ...lines].join(" ");
}
