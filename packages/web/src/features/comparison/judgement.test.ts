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

  it("says who may come before the ranked ones, with a value that is low or withheld", () => {
    const series = [
      givenSeries("Halton", { "2013-14": { value: "12", rank: 1, lower: "10", upper: "14" } }),
      givenSeries("Warrington", { "2013-14": { value: "16", rank: 2, lower: "15", upper: "17" } }),
      givenSeries("Cheshire East", { "2013-14": { kind: "LOW" } }),
    ];
    expect(sentences(series, judged)[1]).toContain("95% interval 15 to 17). Without a place: Cheshire East (low).");
  });

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
    expect(remarks).toContain("Compared. Against England, 14.9% in 2013-14, Warrington is worse.");
    expect(remarks).toContain(
      "Not compared. Halton against England, 14.9% in 2013-14: no count is stored to test a difference.",
    );
    expect(remarks.join(" ")).not.toContain("15.1");
  });

  it("tells the boards of each verdict together, in sentences", () => {
    const at = (name: string, verdict: Parameters<typeof givenVerdict>[0], reason: string | null = null) =>
      givenSeries(name, { "2013-14": { value: "16", verdicts: [givenVerdict(verdict, { reason })] } });
    const told = (...series: ReturnType<typeof at>[]) =>
      sentences(series, judged).filter((sentence) => sentence.includes("ompared"));
    expect(told(at("Halton", "SIMILAR"), at("Warrington", "WORSE"), at("Cheshire East", "SIMILAR"))).toEqual([
      "Compared. Against England, 14.9% in 2013-14, Halton and Cheshire East are similar and Warrington is worse.",
    ]);
    expect(told(at("Halton", "BETTER"), at("Warrington", "WORSE"), at("Cheshire East", "SIMILAR"))).toEqual([
      "Compared. Against England, 14.9% in 2013-14, Halton is better, Cheshire East is similar and Warrington is worse.",
    ]);
    const reason = "No number and base are stored to test a difference by.";
    expect(told(at("Halton", "NOT_COMPARED", reason), at("Warrington", "NOT_COMPARED", reason))).toEqual([
      "Not compared. Halton and Warrington against England, 14.9% in 2013-14: " +
        "no number and base are stored to test a difference by.",
    ]);
    expect(told(at("Halton", "HIGHER"), at("Warrington", "NOT_COMPARED"))).toEqual([
      "Compared. Against England, 14.9% in 2013-14, Halton is higher.",
      "Not compared. Warrington against England, 14.9% in 2013-14.",
    ]);
  });

  it("compares each category with the same one elsewhere", () => {
    const series = ["Neglect", "Emotional abuse"].map((category, index) =>
      givenSeries(
        "Halton",
        { "2013-14": { value: "16", verdicts: [givenVerdict("SIMILAR", { value: `1${index}` })] } },
        { category },
      ),
    );
    expect(sentences(series, judged).slice(1)).toEqual([
      "Compared. Against England, Neglect, 10% in 2013-14, Halton is similar.",
      "Compared. Against England, Emotional abuse, 11% in 2013-14, Halton is similar.",
    ]);
  });

  it("says of several values without a good direction that they cannot be ranked, however many are missing", () => {
    const series = ["2", "3", null].map((value, index) => givenSeries(`Board ${index}`, { "2013-14": value }));
    expect(sentences(series, { unit: "PERCENT" })[1]).toBe("Not ranked. There is no good direction to rank by.");
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
