import { givenComparison, givenSeries, givenVerdict } from "../../testing/given-comparison";
import { buildRemarks } from "./judgement";

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

  const judged = { unit: "PERCENT", polarity: "LOWER_IS_BETTER", kind: "FLOW" } as const;

  it("ranks with intervals, and names who has none", () => {
    const series = [
      givenSeries("Halton", { "2013-14": { value: "12", rank: 1, lower: "10", upper: "14" } }),
      givenSeries("Warrington", { "2013-14": { value: "16", rank: 2, lower: "15", upper: "17" } }),
      givenSeries("Cheshire East", { "2013-14": "14" }),
    ];
    expect(sentences(series, judged)[1]).toBe(
      "Ranked. Best first in 2013-14: 1 Halton (12%, 95% interval 10 to 14), 2 Warrington (16%, 95% interval 15 to 17). " +
        "Not ranked: Cheshire East, where no interval can be worked out.",
    );
  });

  it.each([
    [
      "no interval can be worked out",
      {},
      {},
      "Not ranked. No interval can be worked out, so a difference may be chance.",
    ],
    [
      "the intervals overlap",
      { lower: "10", upper: "17" },
      { lower: "11", upper: "18" },
      "Not ranked. The 95% intervals overlap, so the order may be chance.",
    ],
    [
      "one interval stands alone",
      { lower: "10", upper: "17" },
      {},
      "Not ranked. An interval can be worked out for one of the two boards alone, so a difference may be chance.",
    ],
  ])("gives no order where %s", (_reason, first, second, remark) => {
    const series = [
      givenSeries("Halton", { "2013-14": { value: "12", ...first } }),
      givenSeries("Warrington", { "2013-14": { value: "16", ...second } }),
    ];
    expect(sentences(series, judged).slice(1)).toEqual([remark]);
  });

  it("tells the API's verdicts by benchmark, in the last period judged, with the reason where there is none", () => {
    const reason = "No count is stored to test a difference.";
    const series = [
      givenSeries("Halton", {
        "2012-13": { value: "18", verdicts: [givenVerdict("WORSE", { value: "15.1" })] },
        "2013-14": { value: "16", verdicts: [givenVerdict("NOT_COMPARED", { reason })] },
      }),
      givenSeries("Warrington", {
        "2012-13": null,
        "2013-14": { value: "20", verdicts: [givenVerdict("WORSE")] },
      }),
      givenSeries("England", { "2012-13": "15.1", "2013-14": "14.9" }, { kind: "COUNTRY" }),
    ];
    const remarks = sentences(series, judged);
    expect(remarks).toContain("Compared. Against England, 14.9% in 2013-14: Warrington worse.");
    expect(remarks).toContain(`Not compared. Against England, 14.9% in 2013-14: Halton. ${reason}`);
    expect(remarks.join(" ")).not.toContain("15.1");
  });

  it("judges nothing by itself", () => {
    const series = [
      givenSeries("Warrington", { "2013-14": { value: "20", lower: "18", upper: "22" } }),
      givenSeries("England", { "2013-14": "14.9" }, { kind: "COUNTRY" }),
    ];
    expect(sentences(series, judged).join(" ")).not.toContain("Against");
  });

  it("says of figures shown as printed that nothing is worked out from them", () => {
    const [remark, ...others] = sentences([givenSeries("Halton", { "2013-14": "3" })], { derivable: false });
    expect(remark).toContain("nothing is worked out from them");
    expect(others).toEqual([]);
  });
});
