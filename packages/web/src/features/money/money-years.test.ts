import { type MoneyYear, yearToAddTo } from "./money-years";

const years: readonly MoneyYear[] = [
  { id: "3", year: "2015-16", status: "OPEN" },
  { id: "2", year: "2014-15", status: "OPEN" },
  { id: "1", year: "2013-14", status: "CLOSED" },
];

test("a line is added to the open year that is looked at, else to the latest open one", () => {
  expect(yearToAddTo(years, undefined)).toBe("2015-16");
  expect(yearToAddTo(years, "2014-15")).toBe("2014-15");
});

test("nothing is added to a closed year, nor to one without a budget", () => {
  expect(yearToAddTo(years, "2013-14")).toBeUndefined();
  expect(yearToAddTo(years, "2012-13")).toBeUndefined();
  expect(yearToAddTo(years.slice(2), undefined)).toBeUndefined();
});
