import { givenPoint, givenStatement, type ShortValue } from "../../testing/given-comparison";
import type { Scale } from "../comparison/comparison";
import { textWidth } from "../comparison/label-placement";
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
});
