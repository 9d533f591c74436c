import fc from "fast-check";
import { parsePeriod } from "./parse-period";
import type { PeriodKind } from "./period";
import { PeriodError } from "./period-error";
import { periodOf } from "./period-of";

const kinds: PeriodKind[] = ["FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH", "DATE"];

/** Days whose periods of every kind lie in the years kept. */
const dayNumbers = fc.integer({ min: Date.UTC(1900, 3, 1) / 86_400_000, max: Date.UTC(2099, 2, 31) / 86_400_000 });
const days = dayNumbers.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

function messageFor(text: string): string {
  try {
    parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) return error.message;
    throw error;
  }
  return "read";
}

describe("parsePeriod", () => {
  it.each([
    ["2013-14", "FINANCIAL_YEAR", "2013-04-01", "2014-03-31"],
    ["1999-00", "FINANCIAL_YEAR", "1999-04-01", "2000-03-31"],
    ["2011-12", "FINANCIAL_YEAR", "2011-04-01", "2012-03-31"],
    ["2013-14 H1", "HALF", "2013-04-01", "2013-09-30"],
    ["2013-14 H2", "HALF", "2013-10-01", "2014-03-31"],
    ["2011-12 Q1", "QUARTER", "2011-04-01", "2011-06-30"],
    ["2011-12 Q4", "QUARTER", "2012-01-01", "2012-03-31"],
    ["2014-03", "MONTH", "2014-03-01", "2014-03-31"],
    ["2011-M12", "MONTH", "2011-12-01", "2011-12-31"],
    ["2012-02", "MONTH", "2012-02-01", "2012-02-29"],
    ["1900-02", "MONTH", "1900-02-01", "1900-02-28"],
    ["2012-03-31", "DATE", "2012-03-31", "2012-03-31"],
  ])("reads %s as a %s from %s to %s", (label, kind, start, end) => {
    expect(parsePeriod(label)).toEqual({ kind, label, start, end });
  });

  it("reads the M form of every month and labels it plainly unless that would be a year", () => {
    expect(parsePeriod("2014-M03").label).toBe("2014-03");
    expect(parsePeriod("2000-M01").label).toBe("2000-M01");
    expect(parsePeriod("2000-M02").label).toBe("2000-02");
  });

  it("reads the label of every period back to that period", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), days, (kind, day) => {
        const period = periodOf(kind, day);
        expect(parsePeriod(period.label)).toEqual(period);
      }),
    );
  });

  it("puts the fourth quarter in January to March of the following calendar year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2098 }), (year) => {
        const { start, end } = parsePeriod(`${year}-${String((year + 1) % 100).padStart(2, "0")} Q4`);
        expect([start, end]).toEqual([`${year + 1}-01-01`, `${year + 1}-03-31`]);
      }),
    );
  });

  it.each([
    ["2012-13 Q5", '"2012-13 Q5" is not a period. A quarter is one of Q1 to Q4 of a financial year, as "2012-13 Q1".'],
    ["2014-03 Q1", '"2014-03 Q1" is not a period. A quarter is one of Q1 to Q4 of a financial year, as "2014-15 Q1".'],
    ["2012-13 H3", '"2012-13 H3" is not a period. A half is H1 or H2 of a financial year, as "2012-13 H1".'],
    [
      "2013-15",
      '"2013-15" is not a period. The second year of a financial year follows the first, as "2013-14"; a month is 01 to 12.',
    ],
    [
      "2013-00",
      '"2013-00" is not a period. The second year of a financial year follows the first, as "2013-14"; a month is 01 to 12.',
    ],
    [
      "2024Q1",
      '"2024Q1" is not a period. Write "2024-25 Q1" for April to June 2024, or "2023-24 Q4" for January to March 2024.',
    ],
    [
      "2024-Q4",
      '"2024-Q4" is not a period. Write "2024-25 Q4" for January to March 2025, or "2024-25 Q3" for October to December 2024.',
    ],
    ["2024/25", '"2024/25" is not a period. Write it as "2024-25".'],
    ["2013-2014", '"2013-2014" is not a period. Write it as "2013-14".'],
    ["201314", '"201314" is not a period. Write it as "2013-14".'],
    ["2012-13 q1", '"2012-13 q1" is not a period. Write it as "2012-13 Q1".'],
    ["31/03/2012", '"31/03/2012" is not a period. Write it as "2012-03-31".'],
    ["2013-02-29", '"2013-02-29" is not a day of the calendar. Write a date as "2014-03-31".'],
    ["1899-00", '"1899-00" is not wholly in the years 1900 to 2099.'],
    ["2099-00", '"2099-00" is not wholly in the years 1900 to 2099.'],
    ["2100-01-01", '"2100-01-01" is not wholly in the years 1900 to 2099.'],
    [" 2013-14", '" 2013-14" has spaces around the period. Take them out.'],
  ])("refuses %s and says how to write it", (text, message) => {
    expect(messageFor(text)).toBe(message);
  });

  it.each(["", "  ", "2013", "2011-M13", "٢٠١٣-١٤", "2013-14\n", "30/02/2012", "2013-1914", "1900Q1", "last year"])(
    "refuses %j",
    (text) => {
      expect(messageFor(text)).toMatch(/^(The period is empty\.|".*" (is not a period|has spaces))/);
    },
  );

  it("quotes no more than 40 characters of a refused text", () => {
    expect(messageFor("x".repeat(100_000))).toContain(`"${"x".repeat(40)}…"`);
  });

  it("proposes no label that it would refuse", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(19|20)[0-9]{2}[-/ ]?([QH]?[0-9]{1,4}|[0-9]{2} ?q[1-4])$/), (text) => {
        const advice = /Write .*/.exec(messageFor(text))?.[0] ?? "";
        for (const [, label] of advice.matchAll(/"([^"]*)"/g)) expect(parsePeriod(label ?? "").label).toBe(label);
      }),
    );
  });

  it("answers any text with a period or a PeriodError", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void messageFor(text)));
  });
});
