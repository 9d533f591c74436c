import { parsePeriod } from "@panboard/shared";
import { defaultEvery, everyOffered, periodsOfEvery, periodsWithin } from "./period-choice";

const snapshot = (...labels: readonly string[]) => ({
  kind: "SNAPSHOT" as const,
  publishedPeriods: labels.map(parsePeriod),
});
const flow = (...labels: readonly string[]) => ({ kind: "FLOW" as const, publishedPeriods: labels.map(parsePeriod) });

describe("periods of a snapshot", () => {
  const mixed = snapshot("2011-03-31", "2011-06-30", "2011-07-31", "2012-01-25", "2012-03-31");

  it("are the dates at the ends of the length asked for", () => {
    expect(periodsOfEvery(mixed, "year").map(({ label }) => label)).toEqual(["2011-03-31", "2012-03-31"]);
    expect(periodsOfEvery(mixed, "quarter").map(({ label }) => label)).toEqual([
      "2011-03-31",
      "2011-06-30",
      "2012-03-31",
    ]);
    expect(periodsOfEvery(mixed, "month")).toHaveLength(4);
    expect(periodsOfEvery(mixed, "all")).toHaveLength(5);
  });

  it("are shown at year ends where there are two of them", () => {
    expect(defaultEvery(mixed)).toBe("year");
  });

  it("are all shown where no length shows them all", () => {
    const odd = snapshot("2014-01-15", "2014-03-31");
    expect(everyOffered(odd)).toContain("all");
    expect(defaultEvery(odd)).toBe("all");
  });

  it("are all shown where the usual length has none of the span asked for, though some are published there", () => {
    expect(defaultEvery(mixed, { from: "2011-06-30", to: "2011-06-30" })).toBe("all");
    expect(defaultEvery(mixed, { from: "2011-04-01" })).toBe("year");
    expect(defaultEvery(mixed, { from: "2020-03-31", to: "2020-03-31" })).toBe("year");
  });

  it("are offered once where every length shows the same dates", () => {
    expect(everyOffered(snapshot("2012-03-31", "2013-03-31"))).toEqual(["year"]);
  });
});

describe("periods of a flow", () => {
  it("are never mixed: a half year is not beside its year", () => {
    const mixed = flow("2012-13", "2013-14 H1", "2013-14");
    expect(periodsOfEvery(mixed, "year").map(({ label }) => label)).toEqual(["2012-13", "2013-14"]);
    expect(everyOffered(mixed)).toEqual(["year", "half"]);
  });

  it("are the most there are of one length where years are too few", () => {
    expect(defaultEvery(flow("2011-12 Q1", "2011-12 Q2", "2013-14"))).toBe("quarter");
  });

  it("are of the length that the span asked for has", () => {
    const mixed = flow("2011-12", "2012-13", "2013-14 Q1", "2013-14 Q2", "2013-14 H1");
    expect(defaultEvery(mixed, { from: "2013-14 Q1", to: "2013-14 Q2" })).toBe("quarter");
    expect(defaultEvery(mixed, { from: "2011-12", to: "2013-14" })).toBe("year");
  });
});

describe("periodsWithin", () => {
  it("leaves an end open that is no period's label", () => {
    const periods = ["2011-12", "2012-13"].map(parsePeriod);
    expect(periodsWithin(periods, { from: "2012-13", to: "2013Q4" }).map(({ label }) => label)).toEqual(["2012-13"]);
  });
});
