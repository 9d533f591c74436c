import type { Region } from "../../kit/viewer/viewer";
import { hasNumbers, isBoardArea, seriesKey, type Series } from "./comparison";

export type Marker = "circle" | "square" | "triangle" | "diamond" | "plus" | "cross" | "ring" | "box";

/** How a series is drawn, in chart and legend alike. */
export interface SeriesStyle {
  readonly colour: string;
  readonly marker: Marker;
  readonly isDashed: boolean;
}

const colours = ["#12436D", "#28A197", "#801650", "#F46A25"] as const;
const markers = ["circle", "square", "triangle", "diamond"] as const;

/** Areas to compare with: grey and dashed, told apart by their open markers. */
const comparatorColour = "#4A5754";
const comparatorMarkers = ["plus", "cross", "ring", "box"] as const;

/** More lines than these cannot be told apart. */
export const seriesDrawnMax = 8;

/** The series that a chart draws: those with a number; the others stay in the legend, the table and the description. */
export function listDrawn(series: readonly Series[]): Series[] {
  return series.filter(hasNumbers);
}

/**
 * The style of every series. A board keeps its colour and marker, those of its place among the region's boards, whatever else is
 * shown, and so does one without data; everything else takes them in the order of what has data: categories the boards', and past
 * the fourth the comparators' markers in ink.
 */
export function styleSeries(series: readonly Series[], region: Pick<Region, "boards">): Map<string, SeriesStyle> {
  const order = region.boards.map(({ area }) => area.slug);
  const drawn = listDrawn(series);
  const comparators = [...new Set(drawn.filter((one) => !isBoardArea(one)).map(({ area }) => area.slug))];
  return new Map(
    series.flatMap((one): [string, SeriesStyle][] => {
      const place = order.indexOf(one.area.slug);
      if (one.category === null && place >= 0) return [[seriesKey(one), styleAt(place)]];
      if (!hasNumbers(one)) return [];
      const style =
        one.category === null
          ? styleOfComparator(comparators.indexOf(one.area.slug))
          : styleOfCategory(drawn.indexOf(one));
      return [[seriesKey(one), style]];
    }),
  );
}

function styleAt(index: number): SeriesStyle {
  return {
    colour: colours[index % colours.length] ?? colours[0],
    marker: markers[index % markers.length] ?? "circle",
    isDashed: index >= colours.length,
  };
}

function styleOfCategory(index: number): SeriesStyle {
  if (index < colours.length) return styleAt(index);
  return { colour: "#0B0C0C", marker: comparatorMarkers[index % comparatorMarkers.length] ?? "plus", isDashed: true };
}

function styleOfComparator(index: number): SeriesStyle {
  const marker = comparatorMarkers[Math.max(index, 0) % comparatorMarkers.length] ?? "plus";
  return { colour: comparatorColour, marker, isDashed: true };
}
