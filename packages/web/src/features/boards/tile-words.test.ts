import {
  givenComparison,
  givenIndicator,
  givenPoint,
  givenSeries,
  givenVerdict,
  type ShortValue,
} from "../../testing/given-comparison";
import type { Indicator, Verdict } from "../comparison/comparison";
import type { Tile } from "./tile";
import { benchmarkSentence, tileSentence, tileState } from "./tile-words";

function givenTile(last: ShortValue, differing: Partial<Indicator> = {}, benchmark?: Verdict): Tile {
  const indicator = givenIndicator(differing);
  const series = givenSeries("Halton", { "2012-13": "13", "2013-14": last });
  return { indicator, comparison: givenComparison([series], indicator), points: series.points, benchmark };
}

const judged = { unit: "PERCENT", polarity: "LOWER_IS_BETTER" } as const;

describe("tileState", () => {
  it.each([
    ["WORSE", "Worse"],
    ["SIMILAR", "Similar"],
    ["NOT_COMPARED", "Not compared"],
  ] as const)("says %s as %s", (verdict, word) => {
    expect(tileState(givenTile("16", judged, givenVerdict(verdict))).word).toBe(word);
  });

  it("says that nothing is compared, or that there is nothing to judge by", () => {
    expect(tileState(givenTile("16", judged)).word).toBe("Not compared");
    expect(tileState(givenTile("16")).word).toBe("No judgement");
    expect(tileState(givenTile("16", { ...judged, derivable: false })).word).toBe("No judgement");
  });
});

describe("tileSentence", () => {
  it("says how the value changed and which direction is good", () => {
    const tile = givenTile({ value: "14", change: "1" }, judged);
    expect(tileSentence(tile, tile.points[1] ?? givenPoint("2013-14", null))).toBe(
      "Up 1 point on 2012-13. Lower is better",
    );
  });
});

describe("benchmarkSentence", () => {
  it("names the benchmark with its value, and why nothing is compared", () => {
    expect(benchmarkSentence(givenTile("16", judged, givenVerdict("WORSE")))).toBe("Against England, 14.9%");
    const reason = "No count is stored to test a difference.";
    expect(benchmarkSentence(givenTile("16", judged, givenVerdict("NOT_COMPARED", { reason })))).toBe(
      "Against England, 14.9%. No count is stored to test a difference",
    );
    expect(benchmarkSentence(givenTile("16", judged))).toBeUndefined();
  });
});
