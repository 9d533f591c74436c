import { readPeriod } from "./read-period";

test.each([
  "01/12/2011",
  "1/12/2011",
  "01/12/11",
  "12/1/2011",
  "01.12.2011",
  "01/12/2011 00:00",
  "41729",
  "Dec-11",
  "Apr-13",
  "DEC-2011",
  "01-Dec-11",
  "1-Dec",
])("says of %s that Excel made it of a period, and how to write every kind", (text) => {
  const message = readPeriod(text);
  expect(message).toBe(
    `"${text}" is what Excel makes of a period. Set the column to Text in Excel, then write a financial year as "2013-14", a quarter as "2013-14 Q1", a half as "2013-14 H1", a month as "2014-03" or a date as "2014-03-31".`,
  );
});

test("answers a period, and a sentence for what is none", () => {
  expect(readPeriod("2011-12")).toMatchObject({ kind: "FINANCIAL_YEAR", end: "2012-03-31" });
  expect(readPeriod("31/03/2014")).toBe('"31/03/2014" is not a period. Write it as "2014-03-31".');
  expect(readPeriod("2014.5")).toMatch(/^"2014.5" is not a period/);
});

test.each([
  ["at 2012-03-31", "DATE", "2012-03-31"],
  ["in 2011-12", "FINANCIAL_YEAR", "2011-12"],
  ["In 2014-03", "MONTH", "2014-03"],
  ["in 2013-14 Q1", "QUARTER", "2013-14 Q1"],
])("reads %s, which a spreadsheet leaves as it is", (text, kind, label) => {
  expect(readPeriod(text)).toMatchObject({ kind, label });
});
