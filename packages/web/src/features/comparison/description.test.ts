import { givenComparison, givenSeries, givenStatement } from "../../testing/given-comparison";
import { describeChart } from "./description";

describe("describeChart", () => {
  it("holds every value, every word for a missing one, and what conflicts", () => {
    const conflicting = {
      value: "202",
      statements: [givenStatement("202", { standing: true }), givenStatement("204")],
    };
    const comparison = givenComparison([
      givenSeries("Cheshire East", { "2013-03-31": "1161", "2014-03-31": conflicting }),
      givenSeries("Halton", { "2013-03-31": null, "2014-03-31": { kind: "CONFIDENTIAL" } }),
    ]);
    expect(describeChart(comparison)).toBe(
      "Line chart of Children with a child protection plan. Number. " +
        "Cheshire East: 31 March 2013 1,161, 31 March 2014 202 (conflict: also 204). " +
        "Halton: 31 March 2013 no data, 31 March 2014 confidential.",
    );
  });
});
