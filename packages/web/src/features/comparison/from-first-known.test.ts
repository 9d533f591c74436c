import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { fromFirstKnown } from "./from-first-known";

const labelsOf = (comparison: ReturnType<typeof givenComparison>) => {
  const { periods, series } = fromFirstKnown(comparison);
  return [periods, ...series.map(({ points }) => points.map(({ period }) => period))].map((some) =>
    some.map(({ label }) => label).join(" "),
  );
};

describe("fromFirstKnown", () => {
  it("leaves out the periods before the first of which any series knows something, of all series alike", () => {
    const first = givenSeries("Halton", { "2011-12": null, "2012-13": null, "2013-14": "3", "2014-15": null });
    const second = givenSeries("Halton", { "2011-12": null, "2012-13": "1", "2013-14": null, "2014-15": null });
    expect(labelsOf(givenComparison([first, second]))).toEqual(Array(3).fill("2012-13 2013-14 2014-15"));
  });

  it("takes a reason for no value, and what is stated without standing, for known", () => {
    const confidential = givenSeries("Halton", { "2012-13": { kind: "CONFIDENTIAL" }, "2013-14": "3" });
    const unused = { kind: "NO_DATA" as const, statements: [givenStatement("12")] };
    const stated = givenSeries("Halton", { "2012-13": unused, "2013-14": "3" });
    for (const series of [confidential, stated]) expect(labelsOf(givenComparison([series]))[0]).toBe("2012-13 2013-14");
  });

  it("leaves a comparison of which nothing is known as it is", () => {
    expect(labelsOf(givenComparison([givenSeries("Halton", { "2012-13": null, "2013-14": null })]))[0]).toBe(
      "2012-13 2013-14",
    );
  });
});
