import { niceTicks, spreadPeriods, thinTicks, tickTexts, type AxisTick } from "./chart-axes";
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
import { placeLabels, type Box, type LabelRequest, type PlacedLabel } from "./label-placement";
import { textWidth } from "./text-width";
import { conflictWords, inConflict } from "./point-statements";
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

/** Everything of a chart with its place, in pixels; the same numbers always give the same drawing. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** Where values lie: names of periods stand below it, those of steps at its left. */
  readonly plot: Box;
  /** Height of the line of zero, which is the plot's lower edge where no value is negative. */
  readonly zero: number;
  /** Where the line of zero ends on the right: at the last point, if a text beside it would else seem to begin with a minus. */
  readonly zeroEnd: number;
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
/** How high a text is above the line that it stands on. */
const textHeight = 13;
/** How much wider a minus is than other characters. */
const minusExtra = 4;
/** From a last point to the text beside it. */
const endGap = 24;
/** A conflict told at greater length than this stands as its word alone beside a point in the middle of the chart. */
const conflictMax = 240;
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
  const yValues = niceTicks(Math.min(...values, 0), Math.max(...values, 0));
  const yTexts = tickTexts(yValues);
  const left = Math.max(...yTexts.map((text) => textWidth(text) + (text.startsWith("−") ? minusExtra : 0))) + 12;
  const isLone = comparison.periods.length === 1;
  const right = isNarrow ? 16 : endRoom(comparison, width - left, isLone);
  const plot: Box = { x: left, y: 24, width: width - left - right, height: height - 24 - 34 };

  const [bottom, top] = [yValues[0] ?? 0, yValues.at(-1) ?? 1];
  const yOf = (value: number) => plot.y + plot.height * (1 - (value - bottom) / (top - bottom));
  const widest = Math.max(...comparison.series.flatMap(valueWidths(comparison)), 0);
  const inset = isNarrow ? widest / 2 + 4 : Math.max(40, widest + 16);
  const times = comparison.periods.map(({ end }) => Date.parse(end));
  const xs = spreadPeriods(times, plot, inset);
  const points = drawPoints(comparison, styles, xs, yOf);

  const drawn = points.map((point) => point.drawn);
  const segments = drawSegments(points, styles);
  const told = areCrowded(xs, widest) ? chooseTelling(points) : points;
  const labels = placeLabels(labelsOf(comparison, told, isNarrow, isLone ? plot.width / 2 + right : right + inset), {
    markers: drawn,
    lines: segments,
    within: { x: plot.x, y: 0, width: width - plot.x, height: plot.y + plot.height - 2 },
  });
  const zero = yOf(0);
  const isWrittenOver = labels.some(({ kind, y }) => kind === "end" && y > zero - 4 && y < zero + textHeight);
  return {
    width,
    height,
    plot,
    zero,
    zeroEnd: isWrittenOver ? Math.max(...drawn.map(({ x }) => x)) : plot.x + plot.width,
    points: drawn,
    segments,
    labels,
    xTicks: thinTicks(comparison.periods, xs, plot, isNarrow),
    yTicks: yValues.map((value, index) => ({ at: yOf(value), text: yTexts[index] ?? "" })),
  };
}

/** Whether values beside one another would mostly be written over each other. */
function areCrowded(xs: readonly number[], widest: number): boolean {
  return xs.length > 1 && ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / (xs.length - 1) < widest;
}

/** Among many values the last of each series, its highest and its lowest, and those in conflict; the table has them all. */
function chooseTelling(points: readonly PlacedPoint[]): PlacedPoint[] {
  const extremes = new Map<string, { highest: PlacedPoint; lowest: PlacedPoint }>();
  for (const point of points) {
    const { highest = point, lowest = point } = extremes.get(point.key) ?? {};
    extremes.set(point.key, {
      highest: point.drawn.y < highest.drawn.y ? point : highest,
      lowest: point.drawn.y > lowest.drawn.y ? point : lowest,
    });
  }
  const telling = new Set([...extremes.values()].flatMap(({ highest, lowest }) => [highest, lowest]));
  return points.filter((point) => telling.has(point) || point.isLast || point.drawn.inConflict);
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

function labelsOf(
  comparison: Comparison,
  points: readonly PlacedPoint[],
  isNarrow: boolean,
  right: number,
): LabelRequest[] {
  const scale = scaleOf(comparison);
  const lastIndex = comparison.periods.length - 1;
  return points.map(({ name, index, point, drawn, isLast }) => {
    const others = drawn.inConflict ? conflictWords(point, scale) : "";
    const atEnd = isLast && !isNarrow && index === lastIndex;
    const value = valueWords(point, scale);
    const conflict = `Conflict: ${others}`;
    const isBrief = isNarrow || others === "" || textWidth(conflict) > (atEnd ? right - endGap : conflictMax);
    return {
      x: drawn.x,
      y: drawn.y,
      value,
      name: isLast && !isNarrow && !(atEnd && boldWidth(`${value} ${name}`) > right - endGap) ? name : undefined,
      conflict: drawn.inConflict ? (isBrief ? "Conflict" : conflict) : undefined,
      atEnd,
    };
  });
}

/**
 * Room on the right for what stands beside the last period's points, at most two fifths of the width. The points of a lone period
 * stand in the middle, with half of the plot beside them already.
 */
function endRoom(comparison: Comparison, width: number, isLone: boolean): number {
  const last = comparison.periods.at(-1);
  const areas = countAreas(comparison.series);
  const scale = scaleOf(comparison);
  const widths = comparison.series.flatMap((series) => {
    const point = last && pointAt(series, last);
    if (!point || numberOf(point) === undefined) return [];
    const conflict = inConflict(point) ? textWidth(`Conflict: ${conflictWords(point, scale)}`) : 0;
    return [Math.max(boldWidth(`${valueWords(point, scale)} ${seriesName(series, areas)}`), conflict)];
  });
  const widest = Math.max(...widths, 0);
  if (isLone) return Math.min(Math.max(2 * (widest + endGap) - width, 40), Math.max(220, width * 0.4));
  return widths.length === 0 ? 40 : Math.min(widest, Math.max(220, width * 0.4));
}

/** About how wide a text is in bold type. */
function boldWidth(text: string): number {
  return textWidth(text) * 1.08;
}
