import { givenComparison, givenIndicator, givenRegion, givenSeries } from "../../testing/given-comparison";
import { comparedFileName, comparedWords, type ComparedAs } from "./compared-words";
import type { ComparisonChoice } from "./comparison-state";

function givenAs(differing: Partial<ComparisonChoice> = {}): ComparedAs {
  const choice = { areas: [], from: "2011-03-31", to: "2014-03-31", show: "number", every: "year" } as const;
  return {
    choice: { ...choice, by: undefined, category: undefined, ...differing },
    indicator: givenIndicator({ breakdowns: [{ code: "abuse", title: "Category of abuse", categories: [] }] }),
    region: givenRegion("Halton", "Warrington", "Cheshire East"),
    madeOn: "3 March 2015",
  };
}

const dates = { "2011-03-31": "1", "2014-03-31": "2" };

describe("comparedFileName", () => {
  const england = givenSeries("England", dates, { kind: "COUNTRY" });
  const [halton, warrington, east] = ["Halton", "Warrington", "Cheshire East"].map((name) => givenSeries(name, dates));

  it.each([
    [
      "the region of several boards, and years",
      [halton, warrington, east, england],
      "cp_plans-cheshire-2011-to-2014.csv",
    ],
    ["one board without what it is compared with", [warrington, england], "cp_plans-warrington-2011-to-2014.csv"],
    ["two boards", [halton, east], "cp_plans-halton-and-cheshire-east-2011-to-2014.csv"],
    ["an area that is no board's", [england], "cp_plans-england-2011-to-2014.csv"],
  ])("says %s", (_, series, name) => {
    const given = givenComparison(series.filter((one) => one !== undefined));
    expect(comparedFileName(given, givenAs())).toBe(name);
  });

  it("says the measure, the breakdown or its one category, and dates in full where they are not the same day", () => {
    const days = [givenSeries("Halton", { "2011-03-31": "1", "2013-12-31": "2" })];
    expect(comparedFileName(givenComparison(days, {}, "RATE"), givenAs({ by: "abuse" }))).toBe(
      "cp_plans-rate-by-abuse-halton-2011-03-31-to-2013-12-31.csv",
    );
    const day = [givenSeries("Halton", { "2011-03-31": "1" })];
    expect(comparedFileName(givenComparison(day), givenAs({ by: "abuse", category: "neglect" }))).toBe(
      "cp_plans-by-neglect-halton-2011-03-31.csv",
    );
  });
});

describe("comparedWords", () => {
  it("says every choice", () => {
    const series = [givenSeries("Halton", dates, { category: "Neglect" }), givenSeries("England", dates)];
    const as = givenAs({ by: "abuse", category: "neglect", every: "all" });
    expect(comparedWords(givenComparison(series), as)).toBe(
      "Areas: Halton, England. Dates: 31 March 2011 to 31 March 2014. Every: all that are published. Show: number. By: Category of abuse, Neglect.",
    );
  });
});
