import { widthOfText } from "./wrap-words";

/** One bar of a chart, and its value as it is printed beside it. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Undefined where there is no value: then no bar is drawn, and `text` says so. */
  readonly value: number | undefined;
  readonly text: string;
}

/** A bar in its place, in pixels. */
export interface PlacedBar extends Bar {
  readonly y: number;
  readonly x: number;
  readonly length: number;
}

/** A chart in its place, in pixels. */
export interface BarLayout {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly PlacedBar[];
  /** Where zero is. */
  readonly zero: number;
}

/** Of a row, and of the bar in its middle. */
export const barMeasures = { row: 34, thickness: 18, gap: 12 } as const;

/** Of the chart's type, in pixels. */
const typeSize = 15;

/**
 * Lays bars out one below the other for a width, each between its label on the left and its value on the right. The scale
 * takes in zero; below zero a bar leads to the left of it.
 */
export function layOutBars(bars: readonly Bar[], width: number): BarLayout {
  const left = widest(bars.map(({ label }) => label)) + barMeasures.gap;
  const right = widest(bars.map(({ text }) => text)) + barMeasures.gap;
  const space = Math.max(width - left - right, 0);
  const values = [0, ...bars.flatMap(({ value }) => value ?? [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const placeOf = (value: number): number => left + (high === low ? 0 : ((value - low) / (high - low)) * space);
  const zero = placeOf(0);
  return {
    width,
    height: bars.length * barMeasures.row,
    zero,
    bars: bars.map((bar, index) => {
      const end = placeOf(bar.value ?? 0);
      return { ...bar, y: index * barMeasures.row, x: Math.min(zero, end), length: Math.abs(end - zero) };
    }),
  };
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => widthOfText(text, typeSize)));
}
