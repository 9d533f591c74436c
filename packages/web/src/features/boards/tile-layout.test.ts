import { givenPoint, givenStatement, givenVerdict, type ShortValue } from "../../testing/given-comparison";
import { type Scale, textWidth } from "../comparison";
import { layOutTile, type TileLayout } from "./tile-layout";

const count: Scale = { unit: "COUNT", measure: "VALUE", rateFactor: null };
const pounds: Scale = { ...count, unit: "CURRENCY" };
const fallInConflict = { value: "-18", statements: [givenStatement("-18", { standing: true }), givenStatement("-81")] };

function layOut(values: readonly ShortValue[], scale = count, width = 240): TileLayout {
  return layOutTile(
    values.map((value, index) => givenPoint(`${2011 + index}-${12 + index}`, value)),
    scale,
    width,
  );
}

describe("layOutTile", () => {
  it("draws positive values from zero at the bottom, each written above its point", () => {
    const { zero, periods, points } = layOut(["160", "80", "0"]);
    expect([zero, periods]).toEqual([106, 128]);
    expect(points.map(({ x, y }) => [x, y])).toEqual([
      [40, 34],
      [120, 70],
      [200, 106],
    ]);
    expect(points.map(({ label }) => [label.x, label.y, label.text, label.kind])).toEqual([
      [40, 23, "160", "value"],
      [120, 59, "80", "value"],
      [200, 95, "0", "end"],
    ]);
  });

  it.each<[string, ShortValue[], Scale]>([
    ["below and above zero", ["12", "-18", "5"], count],
    ["of them the last below", ["-18", "5", "-4"], count],
    ["all below zero", ["-12", "-18", "-4"], count],
    ["one alone", [null, null, "-3"], count],
    ["in conflict", ["12", fallInConflict, "5"], count],
    ["large", ["-1234567", "0", "-7654321"], pounds],
    ["small decimals", ["-0.0001", "0.00004", "0"], count],
    ["all zero", ["0", "0", "0"], count],
    ["one value and words", ["-5", { kind: "NOT_AVAILABLE" }, { kind: "CONFIDENTIAL" }], count],
  ])("keeps values, their words and the names of periods apart and inside the drawing: %s", (_, values, scale) => {
    const { width, height, zero, periods, points } = layOut(values, scale);
    const radius = 10;
    expect(periods).toBeLessThan(height);
    expect(zero).toBeGreaterThanOrEqual(radius);
    expect(zero).toBeLessThan(periods - 15);
    for (const { y = zero, label } of points) {
      expect(y).toBeGreaterThanOrEqual(radius);
      expect(y + radius).toBeLessThan(periods - 11);
      expect(label.y - 11).toBeGreaterThanOrEqual(0);
      expect(label.y).toBeLessThan(periods - 11);
      expect(label.x - textWidth(label.text) / 2).toBeGreaterThanOrEqual(0);
      expect(label.x + textWidth(label.text) / 2).toBeLessThanOrEqual(width);
    }
  });

  it("has its line of zero between values below and above it, and writes those below it below their points", () => {
    const { zero, points } = layOut(["12", "-18", "5", "-4"]);
    expect(points.map(({ y = zero }) => Math.sign(zero - y))).toEqual([1, -1, 1, -1]);
    expect(points.map(({ y = 0, label }) => Math.sign(label.y - y))).toEqual([-1, 1, -1, 1]);
    expect(points.map(({ label }) => label.text)).toEqual(["12", "−18", "5", "−4"]);
  });

  it("has its line of zero at the top where all values are negative", () => {
    const { zero, points } = layOut(["-12", "-18", "-4"]);
    expect(points.every(({ y = 0 }) => y > zero)).toBe(true);
  });

  it("names periods in one line, and in two where three are too wide to stand beside each other", () => {
    const dates = ["2011-06-30", "2011-09-30", "2011-12-31"].map((label) => givenPoint(label, "1"));
    const names = (width: number) => layOutTile(dates, count, width).points.map(({ period }) => period.join("|"));
    expect(names(300)).toEqual(["30 Jun 2011", "30 Sep 2011", "31 Dec 2011"]);
    expect(names(240)).toEqual(["30 Jun|2011", "30 Sep|2011", "31 Dec|2011"]);
    expect(layOutTile(dates, count, 240).height).toBe(layOutTile(dates, count, 300).height + 17);
  });
});

describe("the benchmark of a tile", () => {
  const percent: Scale = { ...count, unit: "PERCENT" };

  const layOutAgainst = (values: readonly ShortValue[], value: string, width: number) =>
    layOutTile(
      values.map((short, index) => givenPoint(`${2011 + index}-${12 + index}`, short)),
      percent,
      width,
      givenVerdict("WORSE", { value }),
    );

  it("is a line named with its value, on the scale of the values", () => {
    const { benchmark, points } = layOutAgainst([null, null, "16"], "14.9", 246);
    expect(benchmark?.text).toBe("England 14.9%");
    expect(benchmark?.line).toBeCloseTo(34 + (72 * 1.1) / 16);
    expect(points[2]?.y).toBe(34);
    const higher = layOutAgainst([null, null, "16"], "32", 246);
    expect([higher.benchmark?.line, higher.points[2]?.y]).toEqual([34, 70]);
  });

  it("says briefly that it is of the board's neighbours", () => {
    const benchmark = {
      slug: "halton/statistical-neighbours",
      name: "Halton's statistical neighbours",
      kind: "STATISTICAL_NEIGHBOURS" as const,
    };
    const layout = layOutTile([givenPoint("2013-14", "16")], percent, 240, givenVerdict("WORSE", { benchmark }));
    expect(layout.benchmark?.text).toBe("Neighbours 14.9%");
  });

  const widths = [160, 246, 290];
  const runs: readonly (readonly [readonly ShortValue[], string])[] = [
    [[null, null, "16"], "14.9"],
    [[null, null, "14.9"], "14.9"],
    [[null, null, "14"], "14.9"],
    [[null, "3", "16"], "1"],
    [["12", "13", "16"], "15"],
    [["16", "15", "14.9"], "13"],
    [["20", "4", "16"], "10"],
    [["0", "0", "0"], "14.9"],
    [["1", { kind: "CONFIDENTIAL" }, "40"], "0.1"],
    [["-4", "-12", "5"], "-6"],
    [["12", "15", fallInConflict], "-15"],
  ];

  it.each(runs.flatMap(([values, value]) => widths.map((width) => [values, value, width] as const)))(
    "keeps its line clear of every text and its name inside: %j against %s, %i pixels wide",
    (values, value, width) => {
      const { benchmark, points, periods } = layOutAgainst(values, value, width);
      if (!benchmark) throw new Error("There is a benchmark.");
      for (const { label } of points) {
        expect(benchmark.line > label.y + 2 || benchmark.line < label.y - 11).toBe(true);
        expect(label.y - 11).toBeGreaterThanOrEqual(0);
        expect(label.y).toBeLessThan(periods - 11);
      }
      expect(benchmark.x).toBeGreaterThanOrEqual(0);
      expect(benchmark.x + textWidth(benchmark.text)).toBeLessThanOrEqual(width);
      expect(benchmark.y).toBeLessThan(periods - 11);
    },
  );

  it.each(runs.slice(0, 5))("writes its name over no other text: %j against %s", (values, value) => {
    const { benchmark, points } = layOutAgainst(values, value, 246);
    if (!benchmark) throw new Error("There is a benchmark.");
    const end = benchmark.x + textWidth(benchmark.text);
    for (const { label } of points) {
      const half = textWidth(label.text) / 2;
      const isBeside = benchmark.x >= label.x + half || end <= label.x - half;
      expect(isBeside || Math.abs(benchmark.y - label.y) >= 13).toBe(true);
    }
  });
});
