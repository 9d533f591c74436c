import {
  givenComparison,
  givenIndicator,
  givenPoint,
  givenRegion,
  givenSeries,
  givenVerdict,
} from "../../testing/given-comparison";
import { parsePeriod } from "@panboard/shared";
import { benchmarksOf, buildTile, chooseKeyIndicators, latestDay, pickTiles, tileSpan, type Tile } from "./tile";

const region = givenRegion("Halton", "Warrington");

describe("tileSpan", () => {
  it.each([
    [
      "a year end is followed at year ends",
      "2014-03-31",
      null,
      { from: "2012-03-31", to: "2014-03-31", kind: "FINANCIAL_YEAR" },
    ],
    ["a quarter end at quarter ends", "2011-12-31", null, { from: "2011-06-30", to: "2011-12-31", kind: "QUARTER" }],
    ["a month end at month ends", "2014-01-31", null, { from: "2013-11-30", to: "2014-01-31", kind: "MONTH" }],
    [
      "a year with the years before",
      "2013-14",
      "FINANCIAL_YEAR",
      { from: "2011-04-01", to: "2014-03-31", kind: "FINANCIAL_YEAR" },
    ],
    [
      "a quarter with the quarters before",
      "2011-12 Q1",
      "QUARTER",
      { from: "2010-10-01", to: "2011-06-30", kind: "QUARTER" },
    ],
  ] as const)("%s", (_guarantee, label, kind, span) => {
    expect(tileSpan(parsePeriod(label), kind)).toEqual(span);
  });

  it("is none for a date that ends nothing", () => {
    expect(tileSpan(parsePeriod("2012-01-25"), null)).toBeUndefined();
  });
});

describe("chooseKeyIndicators", () => {
  const area = { id: "own", slug: "own", name: "Own", kind: "LOCAL_AUTHORITY" as const, onsCode: null };

  it("chooses those of the board with most published periods, by name where they are level", () => {
    const periods = ["2011-12", "2012-13", "2013-14"].map(parsePeriod);
    const indicators = [
      givenIndicator({ title: "B", publishedAreas: [area], publishedPeriods: periods.slice(0, 1) }),
      givenIndicator({ title: "A", publishedAreas: [area], publishedPeriods: periods.slice(0, 1) }),
      givenIndicator({ title: "C", publishedAreas: [area], publishedPeriods: periods }),
      givenIndicator({ title: "Another board's", publishedPeriods: periods }),
    ];
    expect(chooseKeyIndicators(indicators, area, region, 3).map(({ title }) => title)).toEqual(["C", "A", "B"]);
  });

  it("adds one with something to compare with where it is not among them", () => {
    const england = { ...area, id: "england", slug: "england", kind: "COUNTRY" as const };
    const indicators = [
      givenIndicator({ title: "A", publishedAreas: [area] }),
      givenIndicator({ title: "B", publishedAreas: [area] }),
      givenIndicator({ title: "C", publishedAreas: [area, england] }),
      givenIndicator({ title: "D", publishedAreas: [area, england], unit: "PERCENT" }),
    ];
    expect(chooseKeyIndicators(indicators, area, region, 2).map(({ title }) => title)).toEqual(["A", "B", "D"]);
  });
});

describe("latestDay", () => {
  it("is the end of the newest period with a value, and none without one", () => {
    const tiles = [
      { points: [givenPoint("2012-13", "3"), givenPoint("2013-14", null)] },
      { points: [givenPoint("2013-03-30", "4")] },
    ];
    expect(latestDay(tiles)).toBe("2013-03-31");
    expect(latestDay([{ points: [givenPoint("2013-14", null)] }])).toBeUndefined();
  });
});

describe("pickTiles", () => {
  const given = (title: string, benchmark?: Tile["benchmark"]): Tile => ({
    indicator: givenIndicator({ title }),
    comparison: givenComparison([]),
    points: [],
    benchmark,
  });
  const titles = (tiles: readonly Tile[]) => tiles.map(({ indicator }) => indicator.title).join("");

  it("keeps the first, then prefers those with a benchmark, and keeps the order of the rest", () => {
    const verdict = givenVerdict("WORSE");
    const tiles = [given("A"), given("B"), given("C"), given("D", verdict)];
    expect(titles(pickTiles(tiles, 3))).toBe("ADB");
    expect(titles(pickTiles([...tiles, given("E", verdict), given("F", verdict)], 6))).toBe("ADEBCF");
    expect(titles(pickTiles(tiles.slice(0, 3), 2))).toBe("AB");
    expect(pickTiles([], 3)).toEqual([]);
  });
});

describe("benchmarksOf", () => {
  const publishedAreas = ["warrington/statistical-neighbours", "halton/statistical-neighbours", "england"].map(
    (slug) => ({
      id: slug,
      slug,
    }),
  );

  it("are the country and the board's own statistical neighbours, where they have values", () => {
    expect(benchmarksOf({ unit: "PERCENT", publishedAreas }, region, "halton")).toEqual([
      "england",
      "halton/statistical-neighbours",
    ]);
    expect(benchmarksOf({ unit: "PERCENT", publishedAreas: [] }, region, "halton")).toEqual([]);
  });

  it("are none for a count", () => {
    expect(benchmarksOf({ unit: "COUNT", publishedAreas }, region, "halton")).toEqual([]);
  });
});

describe("buildTile", () => {
  it("holds the board's own values, and the verdict on its latest against what tells most", () => {
    const verdicts = [
      givenVerdict("SIMILAR", { benchmark: { id: "n", slug: "halton/statistical-neighbours", name: "Neighbours" } }),
      givenVerdict("WORSE"),
    ];
    const comparison = givenComparison([
      givenSeries("England", { "2012-13": "15.1", "2013-14": "14.9" }, { kind: "COUNTRY" }),
      givenSeries("Halton", { "2012-13": null, "2013-14": { value: "16", verdicts } }),
    ]);
    const tile = buildTile(givenIndicator(), comparison, "halton", ["england", "halton/statistical-neighbours"]);
    expect(tile.points.map(({ value }) => value)).toEqual([null, "16"]);
    expect(tile.comparison.series).toHaveLength(1);
    expect(tile.benchmark?.verdict).toBe("WORSE");
  });
});
