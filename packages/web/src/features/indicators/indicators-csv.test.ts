import { givenIndicator } from "../../testing/given-comparison";
import { indicatorsCsv, indicatorsFileName } from "./indicators-csv";

test("the list of indicators gives periods in a form that a spreadsheet leaves alone", () => {
  const periods = [
    { label: "2011-12", start: "2011-04-01", end: "2012-03-31" },
    { label: "2012-13", start: "2012-04-01", end: "2013-03-31" },
  ];
  const [, row] = indicatorsCsv([givenIndicator({ publishedPeriods: periods })]).split("\r\n");
  expect(row).toMatch(/^cp_plans,Children with a child protection plan,.*,in 2011-12,in 2012-13,0$/);
});

test.each([
  [{ ownOnly: false, theme: "", search: "" }, "indicators-warrington.csv"],
  [{ ownOnly: true, theme: "the-child", search: "" }, "indicators-warrington-published-by-board-the-child.csv"],
  [{ ownOnly: false, theme: "", search: "Repeat plans?" }, "indicators-warrington-repeat-plans.csv"],
])("the file is named after whose list it is and its filters: %j", (filters, name) => {
  expect(indicatorsFileName("warrington", filters)).toBe(name);
});
