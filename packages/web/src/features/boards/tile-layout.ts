import {
  benchmarkName,
  inConflict,
  numberOf,
  numberWords,
  type Scale,
  shortPeriods,
  textWidth,
  valueWords,
} from "../comparison";
import type { TilePoint, TileVerdict } from "./tile";
import { placeBenchmark, type TileBenchmark } from "./tile-benchmark";

/** A text of a tile's chart: its middle, and the line that it stands on. */
export interface TileLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: "value" | "end" | "missing";
}

/** A period of a tile's chart; without a place for its value where there is none. */
export interface PlacedPoint {
  readonly x: number;
  readonly y: number | undefined;
  readonly inConflict: boolean;
  readonly label: TileLabel;
  /** The period's name, in one line or, where three are too wide for that, in two. */
  readonly period: readonly string[];
}

/** Everything of a tile's chart with its place, in pixels. */
export interface TileLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line of zero. */
  readonly zero: number;
  readonly points: readonly PlacedPoint[];
  readonly benchmark: TileBenchmark | undefined;
  /** The line that the names of periods stand on, and how far below it their second line stands. */
  readonly periods: number;
  readonly periodLine: number;
}

/** As much of a point as is drawn. */
type Value = Pick<TilePoint, "value" | "valueKind" | "conflicts"> & {
  readonly period: Pick<TilePoint["period"], "label">;
};

const [height, periods, periodLine] = [136, 128, 17];
/** Heights of the highest and of the lowest value. Those below zero are written below their points, so these end higher. */
const [top, bottom, bottomNegative] = [34, 106, 88];
/** How high the names of periods are, from the line that they stand on. */
const textHeight = 14;
/** How far a text stands from its point, which a ring of conflict makes larger, and how high its figures are. */
const [distance, distanceInConflict, figureHeight] = [11, 14, 11];
/** How far a text stands from the line of the benchmark. */
const lineDistance = 5;
/** How much wider the last value is, which is bold. */
const boldWidth = 1.08;

/**
 * Places points side by side on a scale of their own that has zero in it, with every value written inside the drawing. What the
 * latest value is compared with is a line across, on the same scale, that no text is written over.
 */
export function layOutTile(points: readonly Value[], scale: Scale, width: number, verdict?: TileVerdict): TileLayout {
  const numbers = points.map((point) => numberOf(point));
  const compared = verdict ? Number(verdict.value) : undefined;
  const known = [...numbers, compared].filter((number) => number !== undefined);
  const [lowest, highest] = [Math.min(...known, 0), Math.max(...known, 0)];
  const floor = lowest < 0 ? bottomNegative : bottom;
  const yOf = (number: number) => floor - ((floor - top) * (number - lowest)) / (highest - lowest || 1);
  const zero = yOf(0);
  const line = compared === undefined ? undefined : yOf(compared);
  const last = numbers.findLastIndex((number) => number !== undefined);
  const names = namePeriods(points, width);
  const placed = points.map((point, index): PlacedPoint => {
    const number = numbers[index];
    const x = (width * (index + 0.5)) / points.length;
    const hasRing = inConflict(point);
    const words = valueWords(point, scale);
    const common = { x, inConflict: hasRing, period: names[index] ?? [] };
    if (number === undefined) {
      const text = words.toLowerCase();
      const y = clearOf(line, zero - 12, false);
      const label: TileLabel = { x: holdInside(x, textWidth(text), width), y, text, kind: "missing" };
      return { ...common, y: undefined, label };
    }
    const away = hasRing ? distanceInConflict : distance;
    const y = yOf(number);
    const isBelow = number < 0;
    const label: TileLabel = {
      x: holdInside(x, textWidth(words) * (index === last ? boldWidth : 1), width),
      y: placeValue(line, { above: y - away, below: y + away + figureHeight }, isBelow),
      text: words,
      kind: index === last ? "end" : "value",
    };
    return { ...common, y, label };
  });
  const lines = Math.max(...names.map((name) => name.length), 1);
  return {
    width,
    height: height + (lines - 1) * periodLine,
    zero,
    periods,
    periodLine,
    points: placed,
    benchmark:
      verdict && line !== undefined
        ? placeBenchmark(`${benchmarkName(verdict)} ${numberWords(verdict.value, scale)}`, line, placed, {
            width,
            floor: periods - textHeight,
          })
        : undefined,
  };
}

/**
 * The line for a value to stand on: above its point, or below that of a negative one; on the other side of it where the line of the
 * benchmark is in the way, so that a text stays on the same side of it as its point.
 */
function placeValue(
  line: number | undefined,
  { above, below }: { readonly above: number; readonly below: number },
  isBelow: boolean,
): number {
  const [usual, other] = isBelow ? [below, above] : [above, below];
  const isOtherFree =
    other >= figureHeight && other <= periods - textHeight - 2 && clearOf(line, other, isBelow) === other;
  return clearOf(line, usual, isBelow) === usual || !isOtherFree ? clearOf(line, usual, isBelow) : other;
}

/** The line for a text to stand on that would otherwise have the benchmark's line through it: above that, or below. */
function clearOf(line: number | undefined, y: number, isBelow: boolean): number {
  if (line === undefined || line < y - figureHeight - lineDistance || line > y + lineDistance) return y;
  return isBelow ? line + lineDistance + figureHeight : line - lineDistance;
}

/** The middle of a text that would otherwise begin before the drawing or end after it; one wider than all of it begins there. */
function holdInside(middle: number, textSpace: number, width: number): number {
  return Math.max(Math.min(middle, width - textSpace / 2), textSpace / 2);
}

/** "2014" or "30 Jun 2011"; "30 Jun" over "2011" where they do not fit beside each other. */
function namePeriods(points: readonly Value[], width: number): string[][] {
  const names = shortPeriods(points.map(({ period }) => period));
  const isRoomy = names.every((name) => textWidth(name) + 8 <= width / points.length);
  return names.map((name) => (isRoomy ? [name] : name.split(/ (?=\S+$)/)));
}
