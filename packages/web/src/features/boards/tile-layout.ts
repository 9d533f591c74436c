import { numberOf, type Point, type Scale } from "../comparison/comparison";
import { textWidth } from "../comparison/label-placement";
import { inConflict } from "../comparison/point-statements";
import { valueWords } from "../comparison/value-words";

/** A text of a tile's chart: its middle, and the line that it stands on. */
export interface TileLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: "value" | "end" | "missing";
}

/** A period of a tile's chart; without a place for its value where there is none. */
export interface TilePoint {
  readonly x: number;
  readonly y: number | undefined;
  readonly inConflict: boolean;
  readonly label: TileLabel;
}

/** Everything of a tile's chart with its place, in pixels. */
export interface TileLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line of zero. */
  readonly zero: number;
  readonly points: readonly TilePoint[];
  /** The line that the names of periods stand on. */
  readonly periods: number;
}

const [height, periods] = [136, 128];
/** Heights of the highest and of the lowest value. Those below zero are written below their points, so these end higher. */
const [top, bottom, bottomNegative] = [34, 106, 88];
/** How far a text stands from its point, which a ring of conflict makes larger, and how high its figures are. */
const [distance, distanceInConflict, figureHeight] = [11, 14, 11];
/** How much wider the last value is, which is bold. */
const boldWidth = 1.08;

/** Places points side by side on a scale of their own that has zero in it, with every value written inside the drawing. */
export function layOutTile(points: readonly Point[], scale: Scale, width: number): TileLayout {
  const numbers = points.map((point) => numberOf(point));
  const known = numbers.filter((number) => number !== undefined);
  const [lowest, highest] = [Math.min(...known, 0), Math.max(...known, 0)];
  const floor = lowest < 0 ? bottomNegative : bottom;
  const yOf = (number: number) => floor - ((floor - top) * (number - lowest)) / (highest - lowest || 1);
  const zero = yOf(0);
  const last = numbers.findLastIndex((number) => number !== undefined);
  return {
    width,
    height,
    zero,
    periods,
    points: points.map((point, index) => {
      const number = numbers[index];
      const x = (width * (index + 0.5)) / points.length;
      const hasRing = inConflict(point);
      const words = valueWords(point, scale);
      if (number === undefined) {
        const text = words.toLowerCase();
        const label: TileLabel = { x: holdInside(x, textWidth(text), width), y: zero - 12, text, kind: "missing" };
        return { x, y: undefined, inConflict: hasRing, label };
      }
      const away = hasRing ? distanceInConflict : distance;
      const y = yOf(number);
      const textSpace = textWidth(words) * (index === last ? boldWidth : 1);
      const label: TileLabel = {
        x: holdInside(x, textSpace, width),
        y: number < 0 ? y + away + figureHeight : y - away,
        text: words,
        kind: index === last ? "end" : "value",
      };
      return { x, y, inConflict: hasRing, label };
    }),
  };
}

/** The middle of a text that would otherwise begin before the drawing or end after it; one wider than all of it begins there. */
function holdInside(middle: number, textSpace: number, width: number): number {
  return Math.max(Math.min(middle, width - textSpace / 2), textSpace / 2);
}
