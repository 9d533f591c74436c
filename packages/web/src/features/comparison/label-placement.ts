import { spreadApart } from "./spread-apart";
import { textWidth } from "./text-width";

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be written at a point. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly value: string;
  /** Name of the series, where its line ends. */
  readonly name: string | undefined;
  /** What else is said of the point. */
  readonly conflict: string | undefined;
  /** Whether the line ends at the right edge, where there is room beside it. */
  readonly atEnd: boolean;
}

/** A line of text with its anchor, as it is drawn. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly kind: "value" | "end" | "name" | "conflict";
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a chart has drawn before its labels are placed. */
export interface Drawn {
  readonly markers: readonly Spot[];
  readonly lines: readonly { readonly from: Spot; readonly to: Spot }[];
  /** Where labels may stand. */
  readonly within: Box;
}

interface Candidate {
  readonly box: Box;
  readonly labels: readonly PlacedLabel[];
}

const lineHeight = 17;
const markerRadius = 8;
/** That of a marker with the ring of a conflict around it. */
const ringRadius = 12;
const lineRadius = 2;
const lineStep = 6;
/** A text across a line can still be read, one across another text or a marker cannot. */
const textWeight = 5;
const outsideWeight = 20;

/**
 * Writes every point's value, and a series' name where it ends. The names at the right edge keep the order of their lines. Other
 * values stand close to their points, above, below, left or right, where they cover least: further off they would seem to be
 * another point's.
 */
export function placeLabels(requests: readonly LabelRequest[], { markers, lines, within }: Drawn): PlacedLabel[] {
  const ends = placeEnds(
    requests.filter(({ atEnd }) => atEnd),
    within,
  );
  const taken: Box[] = [...markers.map((spot) => boxAround(spot, markerRadius)), ...ends.map(({ box }) => box)];
  const crossed = lines.flatMap(({ from, to }) => spotsAlong(from, to).map((spot) => boxAround(spot, lineRadius)));
  const others = requests
    .filter(({ atEnd }) => !atEnd)
    .flatMap((request) => {
      const candidates = candidatesFor(request).map((candidate) => ({
        candidate,
        cost: costOf(candidate.box, taken, crossed, within),
      }));
      const best = candidates.reduce((least, one) => (one.cost < least.cost ? one : least));
      taken.push(best.candidate.box);
      return best.candidate.labels;
    });
  return [...ends.flatMap(({ labels }) => labels), ...others];
}

/** Value and name beside the ends of lines, moved apart as little as keeps them in order. */
function placeEnds(requests: readonly LabelRequest[], within: Box): Candidate[] {
  const heights = requests.map(({ conflict }) => (conflict ? 2 : 1) * lineHeight);
  const tops = spreadApart(
    requests.map(({ y }, index) => ({ wanted: y - lineHeight / 2, size: heights[index] ?? lineHeight })),
    within.y + within.height,
  );
  // One edge for all, beyond every marker: points that nearly coincide stand side by side.
  const x = Math.max(...requests.map((request) => request.x)) + markerRadius + 10;
  return requests.map((request, index) => {
    const top = tops[index] ?? 0;
    const text = `${request.value} ${request.name ?? ""}`.trim();
    const y = top + lineHeight - 4;
    const labels: PlacedLabel[] = [{ x, y, text, anchor: "start", kind: "end" }];
    if (request.conflict)
      labels.push({ x, y: y + lineHeight, text: request.conflict, anchor: "start", kind: "conflict" });
    return { box: { x, y: top, width: textWidth(text), height: heights[index] ?? lineHeight }, labels };
  });
}

function candidatesFor(request: LabelRequest): Candidate[] {
  const value = { ...request, name: undefined };
  const named = request.name ? [stacked(request, "above"), stacked(request, "below")] : [];
  return [...named, stacked(value, "above"), stacked(value, "below"), beside(value, "end"), beside(value, "start")];
}

/** Value, then name or conflict, in lines above or below the point. */
function stacked(request: LabelRequest, side: "above" | "below"): Candidate {
  const lines = linesOf(request);
  const height = lines.length * lineHeight;
  const radius = request.conflict ? ringRadius : markerRadius;
  const top = side === "above" ? request.y - radius - height : request.y + radius + 2;
  const width = Math.max(...lines.map(({ text }) => textWidth(text)));
  return {
    box: { x: request.x - width / 2, y: top, width, height },
    labels: lines.map((line, index) => ({
      ...line,
      x: request.x,
      y: top + (index + 1) * lineHeight - 4,
      anchor: "middle",
    })),
  };
}

/** The same to the left of the point (anchored at its end) or to the right. */
function beside(request: LabelRequest, anchor: "start" | "end"): Candidate {
  const lines = linesOf(request);
  const width = Math.max(...lines.map(({ text }) => textWidth(text)));
  const top = request.y - lineHeight / 2;
  const radius = request.conflict ? ringRadius : markerRadius;
  const x = anchor === "start" ? request.x + radius + 3 : request.x - radius - 3;
  return {
    box: { x: anchor === "start" ? x : x - width, y: top, width, height: lines.length * lineHeight },
    labels: lines.map((line, index) => ({ ...line, x, y: top + (index + 1) * lineHeight - 4, anchor })),
  };
}

function linesOf({ value, name, conflict }: LabelRequest): Pick<PlacedLabel, "text" | "kind">[] {
  return [
    { text: value, kind: "value" },
    ...(name ? [{ text: name, kind: "name" as const }] : []),
    ...(conflict ? [{ text: conflict, kind: "conflict" as const }] : []),
  ];
}

function boxAround({ x, y }: Spot, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Spots on a line, close enough together that no text slips between them. */
function spotsAlong(from: Spot, to: Spot): Spot[] {
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / lineStep);
  return Array.from({ length: Math.max(count - 1, 0) }, (_, index) => {
    const share = (index + 1) / count;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}

/** What a text would cover, and how much of it would lie outside; rounded, so that the order of candidates decides between equals. */
function costOf(box: Box, taken: readonly Box[], crossed: readonly Box[], within: Box): number {
  const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + overlap(box, other), 0);
  const outside = box.width * box.height - overlap(box, within);
  return Math.round(textWeight * covered(taken) + covered(crossed) + outsideWeight * outside);
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(width, 0) * Math.max(height, 0);
}
