import fc from "fast-check";
import { givenGroup } from "../testing/given-groups";
import { type GroupNode, growBranches } from "./group-branches";
import { boxMeasures, type GroupBox, type GroupLine, layOutGroups } from "./group-chart-layout";
import { widthOfText } from "./wrap-words";

function overlap(a: GroupBox, b: GroupBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a line goes through the inside of a box. */
function crosses({ from, to }: GroupLine, box: GroupBox): boolean {
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

function expectClear(nodes: readonly GroupNode[], widthAsked: number) {
  const { width, height, boxes, lines } = layOutGroups(growBranches(nodes), widthAsked);
  expect(boxes.map(({ group }) => group.id).sort()).toEqual(nodes.map(({ id }) => id).sort());
  boxes.forEach((box, index) => {
    expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    expect(lines.filter((line) => crosses(line, box))).toEqual([]);
    const space = box.width - boxMeasures.textLeft - boxMeasures.padding;
    for (const line of box.name) expect(widthOfText(line, boxMeasures.nameSize)).toBeLessThanOrEqual(space);
    for (const line of box.kind) expect(widthOfText(line, boxMeasures.kindSize)).toBeLessThanOrEqual(space);
  });
  return { width, height, boxes, lines };
}

const depthMax = 6;
const names = fc.array(fc.stringMatching(/^[A-Z]?[a-z]{1,14}$/), { minLength: 1, maxLength: 9 });

/** Trees of up to 60 groups, 6 deep at most: each group reports to one before it, or to none. */
const trees = fc.array(fc.record({ words: names, parent: fc.option(fc.nat(59)) }), { maxLength: 60 }).map((given) => {
  const depths: number[] = [];
  return given.map(({ words, parent }, index) => {
    const above = parent === null || index === 0 ? undefined : parent % index;
    const depth = above === undefined ? 1 : (depths[above] ?? 0) + 1;
    const isRoot = above === undefined || depth > depthMax;
    depths.push(isRoot ? 1 : depth);
    return givenGroup(String(index), isRoot ? null : String(above), { name: words.join(" "), kind: "TASK_AND_FINISH" });
  });
});

describe("layOutGroups", () => {
  it("keeps boxes apart from each other and from lines, and texts within them, for any tree and width", () => {
    fc.assert(
      fc.property(trees, fc.integer({ min: 300, max: 1400 }), (nodes, width) => {
        expectClear(nodes, width);
      }),
    );
  });

  it("is as wide as it is asked to be for 30 groups in four levels", () => {
    const columns = Array.from({ length: 9 }, (_, index) => givenGroup(`c${index}`, "root"));
    const below = Array.from({ length: 12 }, (_, index) => givenGroup(`b${index}`, `c${index % 9}`));
    const deepest = Array.from({ length: 8 }, (_, index) => givenGroup(`d${index}`, `b${index}`));
    const nodes = [givenGroup("root"), ...columns, ...below, ...deepest];
    expect(nodes).toHaveLength(30);
    expect(expectClear(nodes, 1140).width).toBe(1140);
    expect(expectClear(nodes, 672).width).toBe(672);
  });

  it("joins every group to the one that it reports to", () => {
    const nodes = [
      ...[givenGroup("root"), givenGroup("a", "root"), givenGroup("a1", "a"), givenGroup("a2", "a")],
      ...Array.from({ length: 8 }, (_, index) => givenGroup(`b${index}`, "root")),
    ];
    const { boxes, lines } = expectClear(nodes, 1140);
    const meets = ([x, y]: readonly [number, number], { x: left, y: top, width, height }: GroupBox) =>
      x >= left && x <= left + width && y >= top && y <= top + height;
    const touches = (one: GroupLine, other: GroupLine) =>
      [one.from, one.to].some(([x, y]) => isOn(other, x, y)) ||
      [other.from, other.to].some(([x, y]) => isOn(one, x, y));
    const isOn = ({ from, to }: GroupLine, x: number, y: number) =>
      x >= Math.min(from[0], to[0]) &&
      x <= Math.max(from[0], to[0]) &&
      y >= Math.min(from[1], to[1]) &&
      y <= Math.max(from[1], to[1]);
    for (const box of boxes.filter(({ group }) => group.parentId !== null)) {
      const reached = new Set(lines.filter(({ from, to }) => meets(from, box) || meets(to, box)));
      for (const line of reached) lines.filter((other) => touches(line, other)).forEach((other) => reached.add(other));
      const parent = boxes.find(({ group }) => group.id === box.group.parentId);
      expect(parent && [...reached].some(({ from, to }) => meets(from, parent) || meets(to, parent))).toBe(true);
    }
  });

  it("stands groups that report to none and have none below them side by side", () => {
    const { boxes, lines } = expectClear([givenGroup("a"), givenGroup("b"), givenGroup("c")], 1140);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
    expect(lines).toEqual([]);
  });
});
