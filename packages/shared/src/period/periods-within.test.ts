import fc from "fast-check";
import { addDays } from "./calendar";
import type { Period, PeriodKind } from "./period";
import { PeriodError } from "./period-error";
import { periodOf } from "./period-of";
import { lastPeriods, periodEndsWithin, periodsWithin } from "./periods-within";

const kinds = fc.constantFrom<PeriodKind>("FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH", "DATE");
const days = fc
  .integer({ min: Date.UTC(2010, 0, 1) / 86_400_000, max: Date.UTC(2016, 0, 1) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

function labelsWithin(kind: PeriodKind, first: string, last: string): string[] {
  return periodsWithin(kind, first, last).map((period) => period.label);
}

function nextPeriod({ kind, end }: Period): Period {
  return periodOf(kind, addDays(end, 1));
}

describe("periodsWithin", () => {
  it("lists the periods that lie wholly between two days, oldest first", () => {
    expect(labelsWithin("QUARTER", "2011-04-01", "2012-03-31")).toEqual([
      "2011-12 Q1",
      "2011-12 Q2",
      "2011-12 Q3",
      "2011-12 Q4",
    ]);
    expect(labelsWithin("QUARTER", "2011-04-02", "2012-03-30")).toEqual(["2011-12 Q2", "2011-12 Q3"]);
    expect(labelsWithin("MONTH", "2012-02-01", "2012-02-29")).toEqual(["2012-02"]);
    expect(labelsWithin("DATE", "2012-02-28", "2012-03-01")).toEqual(["2012-02-28", "2012-02-29", "2012-03-01"]);
    expect(labelsWithin("MONTH", "2012-03-01", "2012-02-01")).toEqual([]);
    expect(labelsWithin("DATE", "2012-03-01", "2012-02-01")).toEqual([]);
  });

  it("lists neighbours only, with no room before the first or after the last", () => {
    fc.assert(
      fc.property(kinds, days, days, (kind, first, last) => {
        const periods = periodsWithin(kind, first, last);
        periods.slice(1).forEach((period, index) => expect(nextPeriod(periods[index] ?? period)).toEqual(period));
        for (const { start, end } of periods) expect(first <= start && end <= last).toBe(true);
        const newest = periods.at(-1);
        if (newest) expect(nextPeriod(newest).end > last).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("is bounded by the years kept", () => {
    expect(periodsWithin("MONTH", "1900-01-01", "2099-12-31")).toHaveLength(2400);
    expect(periodsWithin("DATE", "1900-01-01", "2099-12-31")).toHaveLength(73_049);
    expect(periodsWithin("FINANCIAL_YEAR", "1900-01-01", "2099-12-31")).toHaveLength(199);
  });

  it("refuses what is no date, even where nothing would be listed", () => {
    expect(() => periodsWithin("MONTH", "0001-01-01", "2012-01-01")).toThrow(PeriodError);
    expect(() => periodsWithin("DATE", "2012-01-01", "9999-12-31")).toThrow(PeriodError);
    expect(() => periodEndsWithin("DATE", "2012-01-01", "2012-1-1")).toThrow(PeriodError);
  });
});

describe("periodEndsWithin", () => {
  it("lists the last days that lie between two days, also of periods that start earlier", () => {
    expect(periodEndsWithin("QUARTER", "2011-03-31", "2011-12-30")).toEqual(["2011-03-31", "2011-06-30", "2011-09-30"]);
    expect(periodEndsWithin("FINANCIAL_YEAR", "2012-03-31", "2014-03-31")).toEqual([
      "2012-03-31",
      "2013-03-31",
      "2014-03-31",
    ]);
    expect(periodEndsWithin("HALF", "1900-01-01", "1900-12-31")).toEqual(["1900-09-30"]);
    expect(periodEndsWithin("DATE", "2012-02-29", "2012-03-01")).toEqual(["2012-02-29", "2012-03-01"]);
  });

  it("lists the end of every period within, and at most one more at the beginning", () => {
    fc.assert(
      fc.property(kinds, days, days, (kind, first, last) => {
        const ends = periodEndsWithin(kind, first, last);
        const within = periodsWithin(kind, first, last).map((period) => period.end);
        expect(ends.slice(ends.length - within.length)).toEqual(within);
        expect(ends.length - within.length).toBeLessThanOrEqual(1);
        for (const end of ends) expect(first <= end && end <= last).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("lastPeriods", () => {
  it("ends on the day, with so many", () => {
    expect(lastPeriods("QUARTER", "2012-03-31", 3).map(({ label }) => label)).toEqual([
      "2011-12 Q2",
      "2011-12 Q3",
      "2011-12 Q4",
    ]);
  });

  it("is empty where none ends on the day", () => {
    for (const day of ["2012-03-30", "2012-02-29", "2012-06-30"]) expect(lastPeriods("HALF", day, 3)).toEqual([]);
    expect(() => lastPeriods("MONTH", "2012-02-30", 3)).toThrow(PeriodError);
  });

  it("keeps within the years", () => {
    expect(lastPeriods("FINANCIAL_YEAR", "1902-03-31", 8).map(({ label }) => label)).toEqual(["1900-01", "1901-02"]);
    expect(lastPeriods("FINANCIAL_YEAR", "1900-03-31", 8)).toEqual([]);
    expect(lastPeriods("FINANCIAL_YEAR", "2099-12-31", 1)).toEqual([]);
  });
});
