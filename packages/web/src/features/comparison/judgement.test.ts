import { givenComparison, givenPoint, givenSeries } from "../../testing/given-comparison";
import { buildRemarks, judge } from "./judgement";

const within = (lower: string, upper: string) => givenPoint("2013-14", { value: "16", lower, upper });

describe("judge", () => {
  it.each([
    ["15", "17", 14.9, "LOWER_IS_BETTER", "Worse"],
    ["15", "17", 14.9, "HIGHER_IS_BETTER", "Better"],
    ["15", "17", 14.9, "NO_JUDGEMENT", "Higher"],
    ["10", "14", 14.9, "LOWER_IS_BETTER", "Better"],
    ["10", "14", 14.9, "NO_JUDGEMENT", "Lower"],
    ["14", "17", 14.9, "LOWER_IS_BETTER", "Similar"],
    ["14.9", "17", 14.9, "LOWER_IS_BETTER", "Similar"],
  ] as const)("an interval of %s to %s against %f, where %s, is %s", (lower, upper, benchmark, polarity, verdict) => {
    expect(judge(within(lower, upper), benchmark, polarity)).toBe(verdict);
  });

  it("does not compare without an interval or a benchmark", () => {
    expect(judge(givenPoint("2013-14", "16"), 14.9, "LOWER_IS_BETTER")).toBe("Not compared");
    expect(judge(within("15", "17"), undefined, "LOWER_IS_BETTER")).toBe("Not compared");
  });
});

describe("buildRemarks", () => {
  const sentences = (...args: Parameters<typeof givenComparison>) =>
    buildRemarks(givenComparison(...args)).map(({ state, sentence }) => `${state} ${sentence}`);

  it("marks nobody where there is no good direction, and cautions against sizes", () => {
    const series = [givenSeries("Halton", { "2014-03-31": null }), givenSeries("Warrington", { "2014-03-31": "170" })];
    expect(sentences(series)).toEqual([
      "No judgement. This indicator has no good or bad direction, so no board is marked better or worse.",
      "Not ranked. One of the two boards has a value for 31 March 2014. These are numbers; the areas differ in size.",
    ]);
  });

  it("ranks with intervals, and says when there are none", () => {
    const indicator = { unit: "PERCENT", polarity: "LOWER_IS_BETTER", kind: "FLOW" } as const;
    const certain = [
      givenSeries("Halton", { "2013-14": { value: "12", rank: 1, lower: "10", upper: "14" } }),
      givenSeries("Warrington", { "2013-14": { value: "16", rank: 2, lower: "15", upper: "17" } }),
    ];
    expect(sentences(certain, indicator)[1]).toBe(
      "Ranked. Best first in 2013-14: 1 Halton (12%, 95% interval 10 to 14), 2 Warrington (16%, 95% interval 15 to 17).",
    );
    const doubtful = [
      givenSeries("Halton", { "2013-14": { value: "12", rank: 1 } }),
      givenSeries("Warrington", { "2013-14": { value: "16", rank: 2 } }),
    ];
    expect(sentences(doubtful, indicator)[1]).toContain("No interval can be worked out");
  });

  it("compares boards with a wider area, and says which cannot be", () => {
    const series = [
      givenSeries("Halton", { "2013-14": "16" }),
      givenSeries("Warrington", { "2013-14": { value: "20", lower: "18", upper: "22" } }),
      givenSeries("England", { "2013-14": "14.9" }, { kind: "COUNTRY" }),
    ];
    const remarks = sentences(series, { unit: "PERCENT", polarity: "LOWER_IS_BETTER", kind: "FLOW" });
    expect(remarks).toContain("Compared. Against England, 14.9% in 2013-14: Warrington worse.");
    expect(remarks).toContain(
      "Not compared. Against England, 14.9% in 2013-14: Halton, for which no count is stored to test a difference.",
    );
  });

  it("says of figures shown as printed that nothing is worked out from them", () => {
    const [remark, ...others] = sentences([givenSeries("Halton", { "2013-14": "3" })], { derivable: false });
    expect(remark).toContain("nothing is worked out from them");
    expect(others).toEqual([]);
  });
});
