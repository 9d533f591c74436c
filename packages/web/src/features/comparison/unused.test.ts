import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { tellUnused, unusedReason } from "./unused";

describe("statements that stand for nothing", () => {
  const unused = {
    kind: "NO_DATA" as const,
    statements: [givenStatement("12"), givenStatement("14", { section: "Plans" })],
  };
  const comparison = givenComparison([
    givenSeries("Halton", { "2013-03-31": null, "2014-03-31": "9" }),
    givenSeries("England", { "2013-03-31": null, "2014-03-31": unused }, { kind: "COUNTRY" }),
  ]);

  it("are told with board, source and section", () => {
    expect(tellUnused(comparison).map(({ sentence }) => sentence)).toEqual([
      "England, 31 March 2014: Board states 12 (Annual Report 2013-14, Summary); Board states 14 (Annual Report 2013-14, Plans).",
    ]);
  });

  it("come with the reason why none is shown", () => {
    expect(unusedReason(comparison)).toBe("None of this stands for England until the region’s steward chooses it.");
    expect(unusedReason(givenComparison([givenSeries("Halton", { "2014-03-31": "9" })]))).toBeUndefined();
  });
});
