import { textWidth, type Box } from "../comparison";

/** What the latest value is compared with: a dashed line across a tile's chart, and its name, which begins at `x`. */
export interface TileBenchmark {
  readonly line: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A point that the name must keep clear of, where it has a place, and the text that belongs to it, by its middle. */
export interface PlacedValue {
  readonly x: number;
  readonly y: number | undefined;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

const textHeight = 13;
const pointRadius = 7;
/** From the line to the text above it, and to the top of the one below. */
const distance = 7;

/** Writes the name above the line or below it, at its start, in its middle or at its end: where it covers nothing, or least; above `floor`. */
export function placeBenchmark(
  text: string,
  line: number,
  points: readonly PlacedValue[],
  { width, floor }: { readonly width: number; readonly floor: number },
): TileBenchmark {
  const taken = [
    ...points.flatMap(boxesOf),
    ...points.flatMap((point, index) => alongLine(point, points[index + 1])),
    { x: 0, y: floor, width, height: 2 * textHeight },
  ];
  const space = Math.min(textWidth(text), width);
  const places = [0, width - space, (width - space) / 2].flatMap((x) => [
    { x, y: line - distance },
    { x, y: line + distance + textHeight - 2 },
  ]);
  const costs = places.map(({ x, y }) => {
    const box: Box = { x, y: y - textHeight, width: space, height: textHeight + 3 };
    return taken.reduce((sum, other) => sum + overlap(box, other), 0);
  });
  const best = places[costs.indexOf(Math.min(...costs))] ?? { x: 0, y: line - distance };
  return { line, ...best, text };
}

/** What a point and its text cover. */
function boxesOf({ x, y, label }: PlacedValue): Box[] {
  const width = textWidth(label.text);
  return [
    { x: label.x - width / 2, y: label.y - textHeight, width, height: textHeight + 3 },
    ...(y === undefined
      ? []
      : [{ x: x - pointRadius, y: y - pointRadius, width: 2 * pointRadius, height: 2 * pointRadius }]),
  ];
}

/** Small boxes along the line between two values. */
function alongLine(from: PlacedValue, to: PlacedValue | undefined): Box[] {
  if (from.y === undefined || to?.y === undefined) return [];
  const [y, rise, steps] = [from.y, to.y - from.y, 20];
  return Array.from({ length: steps }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / steps - 2,
    y: y + (rise * step) / steps - 2,
    width: 4,
    height: 4,
  }));
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}
