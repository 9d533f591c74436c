import fc from "fast-check";
import type { PeriodKind } from "./period";
import { PeriodError } from "./period-error";
import { periodOf } from "./period-of";

const kinds = fc.constantFrom<PeriodKind>("FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH", "DATE");
/** Days with a period of every kind before and after theirs. */
const days = fc
  .integer({ min: Date.UTC(1901, 3, 1) / 86_400_000, max: Date.UTC(2098, 2, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

describe("periodOf", () => {
  it("gives the period of each kind that a day lies in", () => {
    const labels = (["FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH", "DATE"] as const).map(
      (kind) => periodOf(kind, "2012-01-25").label,
    );
    expect(labels).toEqual(["2011-12", "2011-12 H2", "2011-12 Q4", "2012-01", "2012-01-25"]);
  });

  it("contains the day, whatever the kind", () => {
    fc.assert(
      fc.property(kinds, days, (kind, day) => {
        const { start, end } = periodOf(kind, day);
        expect(start <= day && day <= end).toBe(true);
      }),
    );
  });

  it("refuses a day whose period leaves the years kept", () => {
    expect(() => periodOf("FINANCIAL_YEAR", "1900-03-31")).toThrow(PeriodError);
    expect(periodOf("QUARTER", "1900-03-31").label).toBe("1899-00 Q4");
    expect(() => periodOf("MONTH", "2014-02-30")).toThrow(PeriodError);
  });
});
