import { givenIndicator, givenPoint, givenVerdict } from "../../testing/given-comparison";
import { benchmarkName, changeOnWords, latestOf, mostTelling, verdictState } from "./latest-value";

const judged = givenIndicator({ unit: "PERCENT", polarity: "LOWER_IS_BETTER" });
const neighbours = givenVerdict("SIMILAR", {
  benchmark: {
    slug: "halton/statistical-neighbours",
    name: "Halton's statistical neighbours",
    kind: "STATISTICAL_NEIGHBOURS",
  },
});

describe("verdictState", () => {
  it.each([
    ["BETTER", "Better"],
    ["WORSE", "Worse"],
    ["HIGHER", "Higher"],
    ["LOWER", "Lower"],
    ["SIMILAR", "Similar"],
    ["NOT_COMPARED", "Not compared"],
  ] as const)("says %s as %s, with a shape of its own", (verdict, word) => {
    const kind = word.toLowerCase().replace(" ", "-");
    expect(verdictState(judged, givenVerdict(verdict))).toEqual({ kind, word });
  });

  it("says that nothing is compared, or that there is nothing to judge by", () => {
    expect(verdictState(judged, undefined).word).toBe("Not compared");
    expect(verdictState(givenIndicator(), undefined).word).toBe("No judgement");
    expect(verdictState({ ...judged, derivable: false }, undefined).word).toBe("No judgement");
  });
});

describe("mostTelling", () => {
  it("is the country, else the board's neighbours, else none", () => {
    expect(mostTelling([neighbours, givenVerdict("WORSE")])?.verdict).toBe("WORSE");
    expect(mostTelling([neighbours])?.verdict).toBe("SIMILAR");
    expect(mostTelling([])).toBeUndefined();
    expect([givenVerdict("WORSE"), neighbours].map(benchmarkName)).toEqual(["England", "Neighbours"]);
  });
});

describe("changeOnWords", () => {
  const scale = { unit: "COUNT", measure: "VALUE", rateFactor: null } as const;
  const wordsOf = (...values: Parameters<typeof givenPoint>[1][]) => {
    const points = values.map((value, index) => givenPoint(`201${index}-03-31`, value));
    const latest = latestOf(points);
    return latest && changeOnWords(points, latest, scale);
  };

  it("names the change and the period before, or why it is not known", () => {
    expect(wordsOf("161", { value: "202", change: "41" })).toBe("Up 41 on 31 March 2010");
    expect(wordsOf("161", "202")).toBe("Change not known");
    expect(wordsOf(null, "202")).toBe("No value for the period before");
    expect(wordsOf("202", null)).toBe("No value for the period before");
    expect(wordsOf(null)).toBeUndefined();
  });
});
