import {
  givenComparison,
  givenPoint,
  givenSeries,
  givenVerdict,
  type ShortValue,
} from "../../testing/given-comparison";
import { buildTiles, latestDay, pickTiles } from "./tile";

const neighbours = givenVerdict("SIMILAR", {
  benchmark: {
    slug: "halton/statistical-neighbours",
    name: "Halton's statistical neighbours",
    kind: "STATISTICAL_NEIGHBOURS",
  },
});

/** What the API tells of an indicator over two years. */
const given = (title: string, first: ShortValue, last: ShortValue) =>
  givenComparison([givenSeries("Halton", { "2012-13": first, "2013-14": last })], { title });

describe("buildTiles", () => {
  it("holds the board's values, the last with a number, and the verdict on it against what tells most", () => {
    const verdicts = [neighbours, givenVerdict("WORSE")];
    const [tile] = buildTiles([given("A", null, { value: "16", verdicts })]);
    expect(tile?.points.map(({ value }) => value)).toEqual([null, "16"]);
    expect(tile?.latest.period.label).toBe("2013-14");
    expect(tile?.benchmark).toMatchObject({ verdict: "WORSE", benchmark: { slug: "england" } });
  });

  it("compares with the board's neighbours where the country has no value, and with a wider region never", () => {
    const wider = givenVerdict("WORSE", {
      benchmark: { slug: "north-west", name: "North West", kind: "WIDER_REGION" },
    });
    const benchmarksOf = (verdicts: (typeof wider)[]) =>
      buildTiles([given("A", null, { value: "16", verdicts })]).map(({ benchmark }) => benchmark?.benchmark.slug);
    expect(benchmarksOf([wider, neighbours])).toEqual(["halton/statistical-neighbours"]);
    expect(benchmarksOf([wider])).toEqual([undefined]);
  });

  it("leaves out what has no number in any of the periods", () => {
    expect(buildTiles([given("A", null, { kind: "CONFIDENTIAL" }), given("B", "1", null)])).toHaveLength(1);
  });
});

describe("pickTiles", () => {
  const titlesOf = (max: number, ...named: readonly string[]) => {
    const tiles = buildTiles(
      named.map((title) =>
        given(title, "1", title === title.toLowerCase() ? { value: "2", verdicts: [givenVerdict("WORSE")] } : "2"),
      ),
    );
    return pickTiles(tiles, max)
      .map(({ indicator }) => indicator.title)
      .join("");
  };

  it("keeps the first, then prefers two with a benchmark, and keeps the order of the rest", () => {
    expect(titlesOf(3, "A", "B", "C", "d")).toBe("AdB");
    expect(titlesOf(6, "A", "B", "C", "d", "e", "f")).toBe("AdeBCf");
    expect(titlesOf(2, "A", "B", "C")).toBe("AB");
    expect(titlesOf(3)).toBe("");
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
