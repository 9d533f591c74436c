import { givenComparison, givenSeries } from "../../testing/given-comparison";
import { buildHeadline } from "./headline";

const east = givenSeries("Cheshire East", {
  "2011-03-31": null,
  "2012-03-31": "207",
  "2013-03-31": "161",
  "2014-03-31": "202",
});
const warrington = givenSeries("Warrington", {
  "2011-03-31": "158",
  "2012-03-31": "170",
  "2013-03-31": null,
  "2014-03-31": null,
});

describe("buildHeadline", () => {
  it("tells how the series with most values moved last", () => {
    expect(buildHeadline(givenComparison([east, warrington]))).toBe("Cheshire East’s figure fell in 2013, then rose");
  });

  it("tells the course of the person's own board first", () => {
    expect(buildHeadline(givenComparison([east, warrington]), "warrington")).toBe(
      "Warrington’s figure rose from 158 to 170",
    );
  });

  it("does not tell of a course across a gap", () => {
    const gap = givenSeries("Halton", { "2011-03-31": "10", "2012-03-31": null, "2013-03-31": "30" });
    expect(buildHeadline(givenComparison([gap]))).toBe("Halton: 30 at 31 March 2013");
  });

  it("names who is highest where no series has a course", () => {
    const values = { "2012-03-31": null };
    const series = [
      givenSeries("Cheshire East", { ...values, "2012-03-31": "207" }),
      givenSeries("Warrington", { ...values, "2012-03-31": "170" }),
    ];
    expect(buildHeadline(givenComparison(series))).toBe("Cheshire East is highest, at 207, on 31 March 2012");
  });

  it("names nobody as highest when two are", () => {
    const series = [givenSeries("Halton", { "2012-13": "5" }), givenSeries("Warrington", { "2012-13": "5" })];
    expect(buildHeadline(givenComparison(series, { kind: "FLOW" }))).toBe("Halton: 5 in 2012-13");
  });

  it("says that a value stayed", () => {
    const series = [givenSeries("Halton", { "2012-13": "5", "2013-14": "5.0" })];
    expect(buildHeadline(givenComparison(series, { kind: "FLOW" }))).toBe("Halton’s figure stayed at 5.0");
  });

  it("has ten words at most, whatever the names", () => {
    const long = givenSeries("Cheshire West and Chester", { "2011-12": "9", "2012-13": "5", "2013-14": "7" });
    const headline = buildHeadline(givenComparison([long], { kind: "FLOW" }));
    expect(headline).toBe("Cheshire West and Chester’s figure fell in 2012-13, then rose");
    expect(headline.split(" ").length).toBeLessThanOrEqual(10);
  });

  it("works nothing out from figures that are shown as printed", () => {
    const comparison = givenComparison([east], { title: "Child deaths reviewed", derivable: false });
    expect(buildHeadline(comparison)).toBe("Child deaths reviewed, as printed");
  });

  it("says so when there is nothing", () => {
    const none = givenSeries("Halton", { "2013-14": null });
    expect(buildHeadline(givenComparison([none]))).toBe("No values are stored for these choices");
  });
});
