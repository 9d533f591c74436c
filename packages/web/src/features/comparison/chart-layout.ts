import {
  countAreas,
  numberOf,
  pointAt,
  scaleOf,
  seriesKey,
  seriesName,
  type Comparison,
  type Point,
} from "./comparison";
import { placeLabels, textWidth, type Box, type LabelRequest, type PlacedLabel } from "./label-placement";
import { periodTitle, shortPeriods } from "./period-words";
import { inConflict, otherStatements } from "./point-statements";
import type { Marker, SeriesStyle } from "./series-style";
import { valueWords } from "./value-words";

/** A value drawn, in pixels of the chart. */
export interface DrawnPoint {
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly marker: Marker;
  readonly inConflict: boolean;
}

/** Two values that follow each other without a gap. */
export interface DrawnSegment {
  readonly from: DrawnPoint;
  readonly to: DrawnPoint;
  readonly colour: string;
  readonly isDashed: boolean;
}

export interface AxisTick {
  readonly at: number;
  readonly text: string;
}

/** Everything of a chart with its place, in pixels; the same numbers always give the same drawing. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly points: readonly DrawnPoint[];
  readonly segments: readonly DrawnSegment[];
  readonly labels: readonly PlacedLabel[];
  readonly xTicks: readonly AxisTick[];
  readonly yTicks: readonly AxisTick[];
}

/** Below this width a chart names its series in the legend alone. */
const narrowWidth = 520;
const heightWide = 350;
const heightNarrow = 260;
/** Points closer than this are set side by side. */
const coincidenceMax = 10;

/** Places a comparison on a drawing of this width. */
export function layOutChart(
  comparison: Comparison,
  styles: ReadonlyMap<string, SeriesStyle>,
  width: number,
): ChartLayout {
  const isNarrow = width < narrowWidth;
  const height = isNarrow ? heightNarrow : heightWide;
  const values = comparison.series.flatMap(({ points }) => points.flatMap((point) => numberOf(point) ?? []));
  const yValues = niceTicks(Math.max(...values, 0));
  const yTexts = yValues.map((value) => tickText(value));
  const left = Math.max(...yTexts.map((text) => textWidth(text))) + 12;
  const right = isNarrow ? 16 : endRoom(comparison);
  const plot: Box = { x: left, y: 24, width: width - left - right, height: height - 24 - 34 };

  const top = yValues.at(-1) ?? 1;
  const yOf = (value: number) => plot.y + plot.height * (1 - value / top);
  const widest = Math.max(...comparison.series.flatMap(valueWidths(comparison)), 0);
  const inset = isNarrow ? widest / 2 + 4 : Math.max(40, widest + 16);
  const times = comparison.periods.map(({ end }) => Date.parse(end));
  const xs = spreadPeriods(times, plot, inset);
  const points = drawPoints(comparison, styles, xs, yOf);

  const segments = drawSegments(points, styles);

  return {
    width,
    height,
    plot,
    points: points.map(({ drawn }) => drawn),
    segments,
    labels: placeLabels(labelsOf(comparison, points, isNarrow), {
      markers: points.map(({ drawn }) => drawn),
      lines: segments,
      within: { x: plot.x, y: 0, width: width - plot.x, height: plot.y + plot.height - 2 },
    }),
    xTicks: thinTicks(comparison, xs, plot, isNarrow),
    yTicks: yValues.map((value, index) => ({ at: yOf(value), text: yTexts[index] ?? "" })),
  };
}

/** How wide the values of a series are as they are written, so that the first column keeps clear of the axis. */
function valueWidths(comparison: Comparison): (series: Comparison["series"][number]) => number[] {
  const scale = scaleOf(comparison);
  return ({ points }) =>
    points.map((point) => (numberOf(point) === undefined ? 0 : textWidth(valueWords(point, scale))));
}

interface PlacedPoint {
  readonly key: string;
  readonly name: string;
  readonly index: number;
  readonly point: Point;
  readonly drawn: DrawnPoint;
  readonly isLast: boolean;
}

function drawPoints(
  comparison: Comparison,
  styles: ReadonlyMap<string, SeriesStyle>,
  xs: readonly number[],
  yOf: (value: number) => number,
): PlacedPoint[] {
  const areas = countAreas(comparison.series);
  return comparison.periods.flatMap((period, index) => {
    const entries = comparison.series.flatMap((series) => {
      const point = pointAt(series, period);
      const number = numberOf(point);
      const style = styles.get(seriesKey(series));
      if (!point || number === undefined || !style) return [];
      const isLast = comparison.periods
        .slice(index + 1)
        .every((later) => numberOf(pointAt(series, later)) === undefined);
      return [{ key: seriesKey(series), name: seriesName(series, areas), point, style, isLast, y: yOf(number) }];
    });
    const shifts = setSideBySide(entries.map(({ y }) => y));
    return entries.map(({ key, name, point, style, isLast, y }, place) => ({
      key,
      name,
      index,
      point,
      isLast,
      drawn: {
        series: key,
        x: (xs[index] ?? 0) + (shifts[place] ?? 0),
        y,
        colour: style.colour,
        marker: style.marker,
        inConflict: inConflict(point),
      },
    }));
  });
}

/** Sideways shifts for points of one period that nearly coincide: side by side, up to 10 pixels apart in all. */
export function setSideBySide(ys: readonly number[]): number[] {
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const shifts = ys.map(() => 0);
  let group: number[] = [];
  const close = () => {
    const step = group.length > 1 ? coincidenceMax / (group.length - 1) : 0;
    [...group]
      .sort((a, b) => a - b)
      .forEach((index, place) => {
        shifts[index] = group.length > 1 ? place * step - coincidenceMax / 2 : 0;
      });
  };
  order.forEach(({ y, index }, place) => {
    const before = order[place - 1];
    if (before && y - before.y < coincidenceMax) group.push(index);
    else {
      close();
      group = [index];
    }
  });
  close();
  return shifts;
}

/** Lines between values of periods that follow each other: a gap stays a gap. */
function drawSegments(points: readonly PlacedPoint[], styles: ReadonlyMap<string, SeriesStyle>): DrawnSegment[] {
  return points.flatMap(({ key, index, drawn }) => {
    const next = points.find((other) => other.key === key && other.index === index + 1);
    const style = styles.get(key);
    return next && style ? [{ from: drawn, to: next.drawn, colour: style.colour, isDashed: style.isDashed }] : [];
  });
}

/** Positions in proportion to time; one period alone stands in the middle. */
function spreadPeriods(times: readonly number[], plot: Box, inset: number): number[] {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const span = last - first;
  return times.map((time) =>
    span === 0
      ? plot.x + plot.width / 2
      : plot.x + inset + ((time - first) / span) * Math.max(plot.width - 2 * inset, 0),
  );
}

function labelsOf(comparison: Comparison, points: readonly PlacedPoint[], isNarrow: boolean): LabelRequest[] {
  const scale = scaleOf(comparison);
  const lastIndex = comparison.periods.length - 1;
  return points.map(({ name, index, point, drawn, isLast }) => {
    const others = drawn.inConflict ? otherStatements(point).map((other) => valueWords(other, scale)) : [];
    const conflict = others.length > 0 ? (isNarrow ? "Conflict" : `Conflict: also ${others.join(", ")}`) : undefined;
    return {
      x: drawn.x,
      y: drawn.y,
      value: valueWords(point, scale),
      name: isLast && !isNarrow ? name : undefined,
      conflict,
      atEnd: isLast && !isNarrow && index === lastIndex,
    };
  });
}

/** Room on the right for the names of series that run to the last period. */
function endRoom(comparison: Comparison): number {
  const last = comparison.periods.at(-1);
  const areas = countAreas(comparison.series);
  const names = comparison.series.flatMap((series) => {
    const point = last && pointAt(series, last);
    return numberOf(point) === undefined
      ? []
      : [`${valueWords(point, scaleOf(comparison))} ${seriesName(series, areas)}`];
  });
  return names.length === 0 ? 40 : Math.min(Math.max(...names.map((name) => textWidth(name) * 1.08)), 220);
}

/** Names of periods under the axis, as many as fit; the last is always named. */
function thinTicks(comparison: Comparison, xs: readonly number[], plot: Box, isNarrow: boolean): AxisTick[] {
  const short = shortPeriods(comparison.periods);
  const long = comparison.periods.map(periodTitle);
  const fits = (texts: readonly string[]) =>
    texts.every((text, index) => {
      const previous = texts[index - 1];
      if (previous === undefined) return true;
      return (xs[index] ?? 0) - (xs[index - 1] ?? 0) > (textWidth(text) + textWidth(previous)) / 2 + 10;
    });
  const texts = !isNarrow && fits(long) ? long : short;
  const ticks: AxisTick[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let index = xs.length - 1; index >= 0; index -= 1) {
    const [at, text] = [xs[index] ?? 0, texts[index] ?? ""];
    const half = textWidth(text) / 2;
    if (at + half > limit) continue;
    ticks.unshift({ at: Math.max(at, plot.x + half - 30), text });
    limit = at - half - 10;
  }
  return ticks;
}

/** Round steps from zero to at least the highest value, six at the most. */
export function niceTicks(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

function tickText(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}
