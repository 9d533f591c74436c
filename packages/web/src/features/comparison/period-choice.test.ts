import { parsePeriod } from "@panboard/shared";
import { defaultEvery, everyOffered, periodsOfEvery } from "./period-choice";

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
});
