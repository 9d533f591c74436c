import { type Bar, layOutBars } from "./bar-chart-layout";

const barOf = (key: string, value: number | undefined): Bar => ({ key, label: key, value, text: String(value) });

test("bars are as long as their values, from zero", () => {
  const { bars, zero } = layOutBars([barOf("a", 50), barOf("b", 100), barOf("c", 0)], 600);
  const [half, whole, none] = bars;
  expect(half?.x).toBe(zero);
  expect(half?.length).toBeCloseTo((whole?.length ?? 0) / 2);
  expect(none?.length).toBe(0);
});

test("a bar below zero ends at zero, and all share one scale", () => {
  const { bars, zero } = layOutBars([barOf("a", -50), barOf("b", 100)], 600);
  const [below, above] = bars;
  expect((below?.x ?? 0) + (below?.length ?? 0)).toBeCloseTo(zero);
  expect(above?.x).toBe(zero);
  expect(below?.length).toBeCloseTo((above?.length ?? 0) / 2);
});

test("no value is no bar, and bars of nothing but zeros have no length", () => {
  expect(layOutBars([barOf("a", undefined), barOf("b", 10)], 600).bars[0]?.length).toBe(0);
  expect(layOutBars([barOf("a", 0)], 600).bars[0]?.length).toBe(0);
});

test.each([288, 672, 1140])("bars stay between labels and values in %d pixels, a row each", (width) => {
  const rows = [barOf("2023-24", 41_000), barOf("2024-25", 1), barOf("2025-26 so far", 52_000)];
  const { bars, height } = layOutBars(rows, width);
  for (const { x, length } of bars) {
    expect(x).toBeGreaterThan(0);
    expect(x + length).toBeLessThan(width);
  }
  expect(new Set(bars.map(({ y }) => y)).size).toBe(rows.length);
  expect(Math.max(...bars.map(({ y }) => y))).toBeLessThan(height);
});
