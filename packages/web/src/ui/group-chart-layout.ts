import type { GroupBranch, GroupNode } from "./group-branches";
import { wrapWords } from "./wrap-words";

/** A group's box; its texts in the lines in which they fit. */
export interface GroupBox {
  readonly group: GroupNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly kind: readonly string[];
}

/** A straight line between two boxes, upright or level. */
export interface GroupLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** An organisation chart in pixels. */
export interface GroupChartLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GroupBox[];
  readonly lines: readonly GroupLine[];
}

/** Sizes of a box's texts and shape, which the drawing has from here. */
export const boxMeasures = {
  ...{ padding: 10, shape: 16, textLeft: 34, nameSize: 15, nameLine: 18, kindSize: 14, kindLine: 18 },
} as const;

const [boxWidthMin, boxWidthMax, rootWidthMax] = [160, 240, 300];
const [columnGap, stackGap, rowGap, blockGap] = [16, 12, 36, 32];
/** How far a group stands to the right of the one above it in a column, and where the line down from that one is. */
const [indent, stem] = [20, 9];
/** Left of the rows, for the line from one to the next. */
const lane = 20;
const edge = 1;

/**
 * Lays trees out below each other for a width in pixels: a root on top, what reports to it as columns, in as many rows as they
 * need, and what reports to those stacked below them. Wider than asked only where the depth of a column needs it.
 */
export function layOutGroups(branches: readonly GroupBranch[], widthAsked: number): GroupChartLayout {
  const columnWidthMin = boxWidthMin + indent * Math.max(0, ...branches.map((root) => depthOf(root) - 2));
  const width = Math.max(Math.floor(widthAsked), columnWidthMin + lane + 2 * edge);
  const boxes: GroupBox[] = [];
  const lines: GroupLine[] = [];
  let y = edge;
  for (const block of blocksOf(branches)) {
    if (y > edge) y += blockGap;
    y = placeBlock(block);
  }
  return { width, height: y + edge, boxes, lines };

  function placeBlock({ root, columns }: Block): number {
    const frame = frameOf(columns, width, columnWidthMin);
    if (!root) return placeRows(columns, y, frame).bottom;
    const rootWidth = Math.min(rootWidthMax, frame.width);
    const box = boxOf(root, Math.floor(frame.left + (frame.width - rootWidth) / 2), y, rootWidth);
    boxes.push(box);
    if (columns.length === 0) return bottomOf(box);
    const { bottom, rows } = placeRows(columns, bottomOf(box) + rowGap, frame);
    joinRows([box.x + box.width / 2, bottomOf(box)], rows, frame.left - lane);
    return bottom;
  }

  function placeRows(columns: readonly GroupBranch[], top: number, frame: Frame) {
    const rows: GroupBox[][] = [];
    let bottom = top;
    for (let first = 0; first < columns.length; first += frame.columns) {
      const rowTop = first === 0 ? top : bottom + rowGap;
      const heads = columns.slice(first, first + frame.columns).map((column, index) => {
        const x = frame.left + index * (frame.columnWidth + columnGap);
        const head = boxOf(column.group, x, rowTop, frame.columnWidth);
        boxes.push(head);
        bottom = Math.max(bottom, stack(head, column.below));
        return head;
      });
      rows.push(heads);
    }
    return { rows, bottom };
  }

  /** Places groups below the box of the one that they report to; answers where they end. */
  function stack(above: GroupBox, below: readonly GroupBranch[]): number {
    let end = bottomOf(above);
    for (const branch of below) {
      const box = boxOf(branch.group, above.x + indent, end + stackGap, above.width - indent);
      const middle = box.y + box.height / 2;
      boxes.push(box);
      lines.push({ from: [above.x + stem, bottomOf(above)], to: [above.x + stem, middle] });
      lines.push({ from: [above.x + stem, middle], to: [box.x, middle] });
      end = stack(box, branch.below);
    }
    return end;
  }

  function joinRows(root: readonly [x: number, y: number], rows: readonly (readonly GroupBox[])[], side: number): void {
    const busOf = (row: readonly GroupBox[]) => (row[0]?.y ?? 0) - rowGap / 2;
    const buses = rows.map(busOf);
    const [first = 0, last = first] = [buses[0], buses.at(-1)];
    lines.push({ from: root, to: [root[0], first] });
    const trunk = rows.length > 1 ? [side] : [];
    if (rows.length > 1) lines.push({ from: [side, first], to: [side, last] });
    rows.forEach((row, index) => {
      const bus = busOf(row);
      const middles = row.map(({ x, width: boxWidth }) => x + boxWidth / 2);
      const ends = [...middles, ...trunk, ...(index === 0 ? [root[0]] : [])];
      lines.push({ from: [Math.min(...ends), bus], to: [Math.max(...ends), bus] });
      for (const middle of middles) lines.push({ from: [middle, bus], to: [middle, bus + rowGap / 2] });
    });
  }
}

/** A root with the columns below it; or groups without any below them, side by side, under no root. */
interface Block {
  readonly root: GroupNode | undefined;
  readonly columns: readonly GroupBranch[];
}

function blocksOf(branches: readonly GroupBranch[]): Block[] {
  const blocks: Block[] = [];
  for (const branch of branches) {
    const last = blocks.at(-1);
    if (branch.below.length > 0) blocks.push({ root: branch.group, columns: branch.below });
    else if (last && !last.root) blocks.splice(-1, 1, { root: undefined, columns: [...last.columns, branch] });
    else blocks.push({ root: undefined, columns: [branch] });
  }
  return blocks;
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly columns: number;
  readonly columnWidth: number;
}

/** How many columns stand beside each other, the rows about as long as each other, and where they begin. */
function frameOf({ length }: readonly unknown[], width: number, columnWidthMin: number): Frame {
  const space = width - lane - 2 * edge;
  const fitting = Math.max(1, Math.floor((space + columnGap) / (columnWidthMin + columnGap)));
  const columns = Math.max(1, Math.ceil(length / Math.ceil(length / fitting)));
  const share = Math.floor((space - columnGap * (columns - 1)) / columns);
  const columnWidth = Math.min(share, Math.max(boxWidthMax, columnWidthMin));
  const rowWidth = columns * columnWidth + columnGap * (columns - 1);
  return { left: edge + lane + Math.floor((space - rowWidth) / 2), width: rowWidth, columns, columnWidth };
}

function boxOf(group: GroupNode, x: number, y: number, width: number): GroupBox {
  const { padding, textLeft, nameSize, nameLine, kindSize, kindLine } = boxMeasures;
  const space = width - textLeft - padding;
  const [name, kind] = [wrapWords(group.name, space, nameSize), wrapWords(group.kindWords, space, kindSize)];
  return { group, x, y, width, height: 2 * padding + name.length * nameLine + kind.length * kindLine, name, kind };
}

function bottomOf({ y, height }: GroupBox): number {
  return y + height;
}

function depthOf({ below }: GroupBranch): number {
  return 1 + Math.max(0, ...below.map(depthOf));
}
