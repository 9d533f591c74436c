import { givenComparison, givenRegion, givenSeries, givenStatement } from "../../testing/given-comparison";
import { layOutChart, niceTicks, setSideBySide } from "./chart-layout";
import { textWidth } from "./label-placement";
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

  it("marks the point in conflict", () => {
    expect(wide.points.filter(({ inConflict }) => inConflict)).toHaveLength(1);
  });

  it("draws a lone value of a lone period in the middle", () => {
    const lone = givenComparison([givenSeries("Halton", { "2013-14": "0" })], { kind: "FLOW" });
    const { points, plot } = layOutChart(lone, styleSeries(lone.series, region), 600);
    expect(points[0]?.x).toBe(plot.x + plot.width / 2);
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

describe("niceTicks", () => {
  it.each([
    [207, [0, 50, 100, 150, 200, 250]],
    [0.3, [0, 0.1, 0.2, 0.3]],
    [100, [0, 20, 40, 60, 80, 100]],
    [0, [0, 1]],
  ])("goes in round steps from zero to at least %f", (highest, ticks) => {
    expect(niceTicks(highest)).toEqual(ticks);
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
