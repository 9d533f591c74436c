import {
  givenComparison,
  givenIndicator,
  givenPoint,
  givenSeries,
  givenStatement,
  givenVerdict,
  type ShortValue,
} from "../../testing/given-comparison";
import type { Indicator, Verdict } from "../comparison";
import type { Tile } from "./tile";
import { describeTile, tileSentences, tileState } from "./tile-words";

function givenTile(last: ShortValue, differing: Partial<Indicator> = {}, benchmark?: Verdict): Tile {
  const indicator = givenIndicator(differing);
  const series = givenSeries("Halton", { "2012-13": "13", "2013-14": last });
  return { indicator, comparison: givenComparison([series], indicator), points: series.points, benchmark };
}

const judged = { unit: "PERCENT", polarity: "LOWER_IS_BETTER" } as const;

describe("tileState", () => {
  it.each([
    ["BETTER", "Better"],
    ["WORSE", "Worse"],
    ["HIGHER", "Higher"],
    ["LOWER", "Lower"],
    ["SIMILAR", "Similar"],
    ["NOT_COMPARED", "Not compared"],
  ] as const)("says %s as %s, with a shape of its own", (verdict, word) => {
    const kind = word.toLowerCase().replace(" ", "-");
    expect(tileState(givenTile("16", judged, givenVerdict(verdict)))).toEqual({ kind, word });
  });

  it("says that nothing is compared, or that there is nothing to judge by", () => {
    expect(tileState(givenTile("16", judged)).word).toBe("Not compared");
    expect(tileState(givenTile("16")).word).toBe("No judgement");
    expect(tileState(givenTile("16", { ...judged, derivable: false })).word).toBe("No judgement");
  });
});

describe("tileSentences", () => {
  const sentencesOf = (tile: Tile) => tileSentences(tile, tile.points[1] ?? givenPoint("2013-14", null));

  it("say how the value changed and which direction is good", () => {
    expect(sentencesOf(givenTile({ value: "14", change: "1" }, judged))).toEqual([
      "Up 1 point on 2012-13. Lower is better",
    ]);
  });

  it("say why nothing is compared, where there is something to compare with", () => {
    const reason = "No count is stored to test a difference.";
    const tile = givenTile({ value: "14", change: "1" }, judged, givenVerdict("NOT_COMPARED", { reason }));
    expect(sentencesOf(tile)[0]).toBe("No count is stored to test a difference");
    expect(sentencesOf(givenTile("14", judged, givenVerdict("WORSE")))).toHaveLength(1);
  });
});

describe("describeTile", () => {
  it("holds every value, what conflicts, and what is compared with", () => {
    const conflicting = { value: "16", statements: [givenStatement("16", { standing: true }), givenStatement("18")] };
    expect(describeTile(givenTile(conflicting, judged, givenVerdict("WORSE")))).toBe(
      "2012-13 13%, 2013-14 16% (conflict: also 18%). England 14.9%",
    );
    expect(describeTile(givenTile({ kind: "CONFIDENTIAL" }))).toBe("2012-13 13, 2013-14 confidential");
  });
});
