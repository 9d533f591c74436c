import { givenComparison, givenSeries, type ShortValue } from "../../testing/given-comparison";
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

const shortTitle = { title: "Missing episodes" };

describe("buildHeadline", () => {
  it("tells how the series with most values moved last, in the indicator's own noun", () => {
    expect(buildHeadline(givenComparison([east, warrington], shortTitle))).toBe(
      "Cheshire East’s missing episodes fell in 2013, then rose",
    );
    const again = givenSeries("Halton", { "2012-03-31": "101", "2013-03-31": "161", "2014-03-31": "202" });
    expect(buildHeadline(givenComparison([again], shortTitle))).toBe(
      "Halton’s missing episodes rose again in 2014, to 202",
    );
  });

  it("says of a rate that the rate moved", () => {
    const series = [givenSeries("Halton", { "2013-03-31": "16.1", "2014-03-31": "20.2" })];
    expect(buildHeadline(givenComparison(series, shortTitle, "RATE"))).toBe(
      "Halton: up from 16.1 to 20.2 at 31 March 2014",
    );
  });

  it("tells it after the name alone where the noun is too long", () => {
    expect(buildHeadline(givenComparison([east, warrington]))).toBe("Cheshire East: down in 2013, then up, to 202");
    expect(buildHeadline(givenComparison([east, warrington]), "warrington")).toBe(
      "Warrington: up from 158 to 170 at 31 March 2012",
    );
  });

  it("tells the course of the person's own board first", () => {
    expect(buildHeadline(givenComparison([east, warrington], shortTitle), "warrington")).toBe(
      "Warrington’s missing episodes rose from 158 to 170 in 2012",
    );
  });

  it("does not tell of a course across a gap", () => {
    const gap = givenSeries("Halton", { "2011-03-31": "10", "2012-03-31": null, "2013-03-31": "30" });
    expect(buildHeadline(givenComparison([gap]))).toBe("Halton: 30 at 31 March 2013");
  });

  it("names who is highest where no series has a course, with the date that it is true of", () => {
    const series = [
      givenSeries("Cheshire East", {
        "2012-03-31": null,
        "2013-03-31": "300",
        "2014-03-31": null,
        "2014-06-30": "207",
      }),
      givenSeries("Warrington", { "2012-03-31": "900", "2013-03-31": null, "2014-03-31": null, "2014-06-30": "170" }),
    ];
    expect(buildHeadline(givenComparison(series))).toBe("Cheshire East is highest at 30 June 2014, at 207");
  });

  it.each([
    ["Cheshire West and Chester", "Cheshire West and Chester highest at 31 March 2014: 43"],
    ["Chester and the Ellesmere Port", "Highest at 31 March 2014: Chester and the Ellesmere Port"],
  ])("keeps the date of the highest beside the name %s", (name, headline) => {
    const series = [givenSeries(name, { "2014-03-31": "43.2" }), givenSeries("Halton", { "2014-03-31": "31" })];
    expect(buildHeadline(givenComparison(series)).replace("43.2", "43")).toBe(headline);
  });

  it("names nobody as highest when two are in the last period that can be compared", () => {
    const series = [
      givenSeries("Halton", { "2011-12": "9", "2012-13": null, "2013-14": "5" }),
      givenSeries("Warrington", { "2011-12": "4", "2012-13": null, "2013-14": "5" }),
    ];
    expect(buildHeadline(givenComparison(series, { kind: "FLOW" }))).toBe("Halton: 5 in 2013-14");
  });

  it("says that a value stayed", () => {
    const series = [givenSeries("Halton", { "2012-13": "5", "2013-14": "5.0" })];
    expect(buildHeadline(givenComparison(series, { ...shortTitle, kind: "FLOW" }))).toBe(
      "Halton’s missing episodes stayed at 5.0 from 2012-13 to 2013-14",
    );
    const course = givenSeries("Halton", { "2010-11": "9", "2011-12": "5", "2012-13": "5", "2013-14": "5" });
    expect(buildHeadline(givenComparison([course], { ...shortTitle, kind: "FLOW" }))).toBe(
      "Halton’s missing episodes stayed at 5 from 2011-12 to 2013-14",
    );
  });

  it("has ten words at most, whatever the names", () => {
    const long = givenSeries("Cheshire West and Chester", { "2011-12": "9", "2012-13": "5", "2013-14": "7" });
    const headline = buildHeadline(givenComparison([long], { kind: "FLOW" }));
    expect(headline).toBe("Cheshire West and Chester: down in 2012-13, then up");
    expect(headline.split(" ").length).toBeLessThanOrEqual(10);
  });

  it("works nothing out from figures that are shown as printed", () => {
    const comparison = givenComparison([east], { title: "Child deaths reviewed", derivable: false });
    expect(buildHeadline(comparison)).toBe("Child deaths reviewed, as printed");
  });

  it("claims no more than that there is nothing to show where there is nothing", () => {
    const none = givenSeries("Halton", { "2013-14": { kind: "CONFIDENTIAL" } });
    const awaited = givenSeries("Warrington", { "2013-14": { kind: "AWAITED" } });
    const empty = givenSeries("Warrington", { "2013-14": null });
    for (const series of [[empty], [none, awaited]])
      expect(buildHeadline(givenComparison(series))).toBe("No values to show for these choices");
  });

  it("says why there is nothing where there is one reason for all that is missing", () => {
    const none = (short: ShortValue) => [givenSeries("Halton", { "2012-13": null, "2013-14": short })];
    const reason = "No population of Halton is stored for this date or up to two years before it.";
    const underivable = none({ kind: "NOT_AVAILABLE", reason });
    expect(buildHeadline(givenComparison(underivable, {}, "RATE"))).toBe("No rate can be worked out for these choices");
    expect(buildHeadline(givenComparison(underivable, { unit: "PERCENT" }))).toBe(
      "No percentage can be worked out for these choices",
    );
    expect(buildHeadline(givenComparison(none({ kind: "NOT_AVAILABLE" })))).toBe(
      "No value is available for these choices",
    );
    const withheld = [...none({ kind: "CONFIDENTIAL" }), ...none({ kind: "CONFIDENTIAL" })];
    expect(buildHeadline(givenComparison(withheld))).toBe("Every value for these choices is confidential");
  });

  it("says when a single move was, in ten words at most", () => {
    const rates = { "2010-03-31": "23.7", "2011-03-31": "23.0", "2012-03-31": null };
    const west = givenSeries("Cheshire West and Chester", rates);
    expect(buildHeadline(givenComparison([west], {}, "RATE"))).toBe(
      "Cheshire West and Chester: down to 23.0, 31 March 2011",
    );
    const quarters = givenSeries("Halton", { "2011-06-30": "3", "2011-09-30": "2", "2011-12-31": "4" });
    expect(buildHeadline(givenComparison([quarters]))).toBe("Halton: down at 30 September 2011, then up, to 4");
  });

  it("tells of boards before what they are compared with, and of several areas in the plural", () => {
    const england = givenSeries("England", { "2012-13": "15.1", "2013-14": "14.9" }, { kind: "COUNTRY" });
    const halton = givenSeries("Halton", { "2012-13": "12", "2013-14": null });
    expect(buildHeadline(givenComparison([halton, england], { unit: "PERCENT", kind: "FLOW" }))).toBe(
      "Halton: 12% in 2012-13, England 15.1%",
    );
    const neighbours = givenSeries(
      "East's statistical neighbours",
      { "2013-14": "16.1" },
      { kind: "STATISTICAL_NEIGHBOURS" },
    );
    const east = givenSeries("East", { "2013-14": "16" });
    const west = givenSeries("West", { "2013-14": "15" });
    expect(buildHeadline(givenComparison([east, west, neighbours], { unit: "PERCENT", kind: "FLOW" }))).toBe(
      "East’s statistical neighbours are highest in 2013-14, at 16.1%",
    );
  });
});
