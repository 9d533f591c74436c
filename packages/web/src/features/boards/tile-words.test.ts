import {
  givenComparison,
  givenSeries,
  givenStatement,
  givenVerdict,
  type ShortValue,
} from "../../testing/given-comparison";
import { buildTiles, type Tile } from "./tile";
import { describeTile, tileSentences } from "./tile-words";

type Indicator = Parameters<typeof givenComparison>[1];

function givenTile(last: ShortValue, differing: Indicator = {}): Tile {
  const series = givenSeries("Halton", { "2012-13": "13", "2013-14": last });
  const [tile] = buildTiles([givenComparison([series], differing)]);
  if (!tile) throw new Error("There is a tile of what has a number.");
  return tile;
}

const judged = { unit: "PERCENT", polarity: "LOWER_IS_BETTER" } as const;

describe("tileSentences", () => {
  it("say how the value changed and which direction is good", () => {
    expect(tileSentences(givenTile({ value: "14", change: "1" }, judged))).toEqual([
      "Up 1 point on 2012-13. Lower is better",
    ]);
  });

  it("say why nothing is compared, where there is something to compare with", () => {
    const reason = "No count is stored to test a difference.";
    const verdicts = [givenVerdict("NOT_COMPARED", { reason })];
    expect(tileSentences(givenTile({ value: "14", change: "1", verdicts }, judged))[0]).toBe(
      "No count is stored to test a difference",
    );
    expect(tileSentences(givenTile({ value: "14", verdicts: [givenVerdict("WORSE")] }, judged))).toHaveLength(1);
  });

  it("say no change of what is shown as printed", () => {
    expect(tileSentences(givenTile({ value: "14", change: "1" }, { derivable: false }))).toEqual(["Shown as printed"]);
  });
});

describe("describeTile", () => {
  it("holds every value, what conflicts, and what is compared with", () => {
    const conflicting = {
      value: "16",
      statements: [givenStatement("16", { standing: true }), givenStatement("18")],
      verdicts: [givenVerdict("WORSE")],
    };
    expect(describeTile(givenTile(conflicting, judged))).toBe(
      "2012-13 13%, 2013-14 16% (conflict: also 18%). England 14.9%",
    );
    expect(describeTile(givenTile({ kind: "CONFIDENTIAL" }))).toBe("2012-13 13, 2013-14 confidential");
  });
});
