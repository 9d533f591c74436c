import type { Region } from "../viewer/viewer";
import { isBoardArea, seriesKey, type Series } from "./comparison";

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

/**
 * The style of every series. A board keeps its colour and marker, those of its place among the region's boards, whatever else is
 * shown; categories take them in their order, and past the fourth the comparators' markers in ink.
 */
export function styleSeries(series: readonly Series[], region: Pick<Region, "boards">): Map<string, SeriesStyle> {
  const order = region.boards.map(({ area }) => area.slug);
  const comparators = [...new Set(series.filter((one) => !isBoardArea(one)).map(({ area }) => area.slug))];
  return new Map(
    series.map((one, index) => {
      if (one.category !== null) return [seriesKey(one), styleOfCategory(index)];
      const place = order.indexOf(one.area.slug);
      return [seriesKey(one), place >= 0 ? styleAt(place) : styleOfComparator(comparators.indexOf(one.area.slug))];
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
