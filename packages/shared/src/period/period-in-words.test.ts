import { parsePeriod } from "./parse-period";
import { PeriodError } from "./period-error";
import { dateInWords, periodInWords } from "./period-in-words";

describe("periodInWords", () => {
  it.each([
    ["2014-03-31", "31 March 2014"],
    ["2013-14", "2013-14"],
    ["2013-14 Q1", "Q1 2013-14 (April to June 2013)"],
    ["2013-14 Q4", "Q4 2013-14 (January to March 2014)"],
    ["2013-14 H1", "H1 2013-14 (April to September 2013)"],
    ["2013-14 H2", "H2 2013-14 (October 2013 to March 2014)"],
    ["2014-03", "March 2014"],
    ["2011-M12", "December 2011"],
  ])("prints %s as %s", (label, words) => {
    expect(periodInWords(parsePeriod(label))).toBe(words);
  });
});

describe("dateInWords", () => {
  it("prints the day without a leading zero and the month in full", () => {
    expect(dateInWords("2012-02-09")).toBe("9 February 2012");
  });

  it("refuses what is no date", () => {
    expect(() => dateInWords("9/2/2012")).toThrow(PeriodError);
  });
});
