import { readYear, yearFilter } from "./year-filter";

const filter = yearFilter();

test("sends a financial year, and tells what to do about anything else", () => {
  expect(filter.parse("2013-14")).toEqual({ value: "2013-14" });
  for (const text of ["2013", "2013-15", "2013-14 Q1", "last year"]) {
    expect(filter.parse(text)).toEqual({ fault: "Year must be a financial year, like 2013-14." });
  }
  expect(filter.words("2013-14")).toBe("Year 2013-14");
});

test("finds no year where there is none", () => {
  expect(["1999-00", "2013-12", ""].map(readYear)).toEqual(["1999-00", undefined, undefined]);
});
