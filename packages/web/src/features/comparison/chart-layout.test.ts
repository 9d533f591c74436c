import {
  givenComparison,
  givenConflict,
  givenRegion,
  givenSeries,
  givenStatement,
} from "../../testing/given-comparison";
import type { Point } from "./comparison";
import { layOutChart, setSideBySide, type ChartLayout } from "./chart-layout";
import { textWidth } from "./text-width";
import { styleSeries } from "./series-style";

const region = givenRegion("Cheshire East", "Cheshire West and Chester", "Halton", "Warrington");
const conflicting = { value: "202", statements: [givenStatement("202", { standing: true }), givenStatement("204")] };
const comparison = givenComparison([
  givenSeries("Cheshire East", {
    "2011-03-31": null,
    "2012-03-31": "207",
    "2013-03-31": "161",
    "2014-03-31": conflicting,
  }),
  givenSeries("Cheshire West and Chester", {
    "2011-03-31": "155",
    "2012-03-31": null,
    "2013-03-31": null,
    "2014-03-31": null,
  }),
  givenSeries("Halton", { "2011-03-31": null, "2012-03-31": null, "2013-03-31": null, "2014-03-31": null }),
  givenSeries("Warrington", { "2011-03-31": "158", "2012-03-31": "170", "2013-03-31": null, "2014-03-31": null }),
]);
const styles = styleSeries(comparison.series, region);

describe("layOutChart", () => {
  const wide = layOutChart(comparison, styles, 838);

  it("draws every value and no other", () => {
    expect(wide.points).toHaveLength(6);
  });

  it("joins values of periods that follow each other, and leaves gaps open", () => {
    expect(wide.segments).toHaveLength(3);
  });

  it("starts its axis at zero, at the bottom", () => {
    const [zero] = wide.yTicks;
    expect(zero).toEqual({ at: wide.plot.y + wide.plot.height, text: "0" });
  });

  it("sets points that nearly coincide side by side", () => {
    const [west, warrington] = wide.points.filter(({ y }) => Math.abs(y - (wide.points[0]?.y ?? 0)) < 10);
    expect(Math.abs((west?.x ?? 0) - (warrington?.x ?? 0))).toBe(10);
  });

  it.each([838, 604, 288])("writes every value inside a drawing %i pixels wide", (width) => {
    const { labels } = layOutChart(comparison, styles, width);
    for (const value of ["155", "158", "207", "170", "161", "202"]) {
      expect(labels.some(({ text }) => text.split(" ")[0] === value)).toBe(true);
    }
    for (const { x, text, anchor } of labels) {
      const start = anchor === "middle" ? x - textWidth(text) / 2 : x;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + textWidth(text)).toBeLessThanOrEqual(width + 1);
    }
  });

  it("names a series at its end where there is room, and says what conflicts", () => {
    expect(wide.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["202 Cheshire East", "Conflict: also 204", "Warrington"]),
    );
    expect(layOutChart(comparison, styles, 288).labels.map(({ text }) => text)).toContain("Conflict");
  });

  it("says what conflicts behind a rate, as much of it as there is room for", () => {
    const texts = (conflicts: Point["conflicts"], label: string) => {
      const values = { "2013-03-31": "20.1", "2014-03-31": "27.0", [label]: { value: "24", conflicts } };
      const rates = givenComparison([givenSeries("Cheshire East", values)], {}, "RATE");
      return layOutChart(rates, styleSeries(rates.series, region), 838).labels.map(({ text }) => text);
    };
    const number = givenConflict("NUMERATOR", [givenStatement("202", { standing: true }), givenStatement("204")]);
    const people = givenConflict("DENOMINATOR", [givenStatement("74900", { standing: true }), givenStatement("74800")]);
    expect(texts([number], "2014-03-31")).toEqual(
      expect.arrayContaining(["24 Cheshire East", "Conflict: number also 204"]),
    );
    expect(texts([number], "2013-03-31")).toContain("Conflict: number also 204");
    expect(texts([number, people], "2014-03-31")).toContain("Conflict");
  });

  it("names no series at its end where the name is wider than the room beside it", () => {
    const name = `Cheshire ${"and Chester ".repeat(8)}`.trim();
    const one = givenComparison([givenSeries(name, { "2012-13": "1", "2013-14": "2" })], { kind: "FLOW" });
    const { labels } = layOutChart(one, styleSeries(one.series, region), 604);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(["2"]));
  });

  it("marks the point in conflict", () => {
    expect(wide.points.filter(({ inConflict }) => inConflict)).toHaveLength(1);
  });

  it("writes of very many values the last, the highest, the lowest and those in conflict", () => {
    const years = Array.from({ length: 60 }, (_, index) => `${1950 + index}-03-31`);
    const values = Object.fromEntries(years.map((year, index) => [year, String(200 + ((index * 7) % 23))]));
    const crowded = givenComparison([givenSeries("Halton", values)]);
    const { labels, points } = layOutChart(crowded, styleSeries(crowded.series, givenRegion("Halton")), 800);
    expect(points).toHaveLength(60);
    const texts = labels.map(({ text }) => text);
    expect(texts).toHaveLength(3);
    for (const value of ["200", "222"]) expect(texts).toContain(value);
    expect(texts.some((text) => text.startsWith(`${values["2009-03-31"]} Halton`))).toBe(true);
  });

  it("draws a lone value of a lone period in the middle", () => {
    const lone = givenComparison([givenSeries("Halton", { "2013-14": "0" })], { kind: "FLOW" });
    const { points, plot } = layOutChart(lone, styleSeries(lone.series, region), 600);
    expect(points[0]?.x).toBe(plot.x + plot.width / 2);
  });
});

const widths = [838, 604, 288];

/** A flow of values in years that follow each other, one for each. */
function layOutValues(values: readonly string[], width: number): ChartLayout {
  const years = values.map((value, index) => [`${2010 + index}-${11 + index}`, value] as const);
  const one = givenComparison([givenSeries("Halton", Object.fromEntries(years))], { kind: "FLOW" });
  return layOutChart(one, styleSeries(one.series, region), width);
}

describe.each(widths)("a chart of negative values, %i pixels wide", (width) => {
  it.each([
    ["below and above zero", ["12", "-18", "5", "-4"]],
    ["all below zero", ["-12", "-18", "-5", "-4"]],
    ["the lowest at the last step", ["20", "-20", "20", "-20"]],
    ["one alone", ["-3"]],
    ["close to zero", ["-0.001", "0.0004", "0"]],
    ["decimals", ["-1234567.25", "0.5", "-2.75"]],
  ])("lies inside the picture: %s", (_, values) => {
    const layout = layOutValues(values, width);
    const { plot, height } = layout;
    const bottom = plot.y + plot.height;
    expect(layout.points).toHaveLength(values.length);
    for (const { x, y } of layout.points) {
      expect(x).toBeGreaterThanOrEqual(plot.x);
      expect(x).toBeLessThanOrEqual(plot.x + plot.width);
      expect(y).toBeGreaterThanOrEqual(plot.y);
      expect(y).toBeLessThanOrEqual(bottom);
    }
    for (const { at, text } of layout.yTicks) {
      expect(at).toBeGreaterThanOrEqual(plot.y);
      expect(at).toBeLessThanOrEqual(bottom);
      expect(plot.x - 8 - textWidth(text)).toBeGreaterThanOrEqual(0);
    }
    expect(bottom + 34).toBe(height);
    for (const { x, y, text, anchor } of layout.labels) {
      const start = x - { start: 0, middle: 0.5, end: 1 }[anchor] * textWidth(text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + textWidth(text)).toBeLessThanOrEqual(width + 1);
      expect(y - 13).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(bottom);
    }
  });

  it("has its line of zero between values below and above it", () => {
    const { zero, plot, points, yTicks } = layOutValues(["12", "-18", "5", "-4"], width);
    expect(points.map(({ y }) => Math.sign(zero - y))).toEqual([1, -1, 1, -1]);
    expect(zero).toBeGreaterThan(plot.y);
    expect(zero).toBeLessThan(plot.y + plot.height);
    expect(yTicks.map(({ text }) => text)).toEqual(["−20", "−10", "0", "10", "20"]);
    expect(yTicks.find(({ text }) => text === "0")?.at).toBe(zero);
  });

  it("ends its line of zero before a text that it would seem to make negative", () => {
    const { zeroEnd, plot, points } = layOutValues(["12", "-18", "0"], width);
    expect(zeroEnd).toBe(width < 520 ? plot.x + plot.width : points.at(-1)?.x);
    const apart = layOutValues(["12", "-18", "12"], width);
    expect(apart.zeroEnd).toBe(apart.plot.x + apart.plot.width);
  });

  it("has its line of zero at the top where all values are negative", () => {
    const { zero, plot } = layOutValues(["-12", "-18"], width);
    expect(zero).toBe(plot.y);
  });

  it("has its line of zero at the bottom where none is", () => {
    for (const values of [["12", "18"], ["0", "0"], ["0"]]) {
      const { zero, zeroEnd, plot } = layOutValues(values, width);
      expect(zero).toBe(plot.y + plot.height);
      expect(zeroEnd).toBe(plot.x + plot.width);
    }
  });
});

describe("setSideBySide", () => {
  it("leaves points alone that are apart", () => {
    expect(setSideBySide([10, 40, 80])).toEqual([0, 0, 0]);
  });

  it("spreads those that coincide over ten pixels, in the order of the series", () => {
    expect(setSideBySide([40, 40, 42])).toEqual([-5, 0, 5]);
  });
});

describe("styleSeries", () => {
  it("keeps a board's colour and marker whatever else is shown", () => {
    const [, , , warrington] = comparison.series;
    if (!warrington) throw new Error("Warrington is the fourth series.");
    expect(styleSeries([warrington], region).get("warrington ")).toEqual(styles.get("warrington "));
    expect(styles.get("warrington ")).toEqual({ colour: "#F46A25", marker: "diamond", isDashed: false });
  });

  it("draws areas to compare with dashed and in grey", () => {
    const england = givenSeries("England", { "2013-14": "14.9" }, { kind: "COUNTRY" });
    expect(styleSeries([england], region).get("england ")).toMatchObject({ colour: "#4A5754", isDashed: true });
  });
});
