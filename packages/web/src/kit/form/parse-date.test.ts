import { wordsOfLabel } from "./label-words";
import { parseDate } from "./parse-date";

const words = wordsOfLabel("Date of the meeting");
const parse = (day: string, month: string, year: string) => parseDate({ day, month, year }, words);

describe("parseDate", () => {
  it.each([
    ["31", "3", "2014", "2014-03-31"],
    ["01", "03", "2014", "2014-03-01"],
    [" 29 ", "Feb", "2024", "2024-02-29"],
    ["1", "SEPTEMBER", "2014", "2014-09-01"],
  ])("reads %s %s %s", (day, month, year, iso) => {
    expect(parse(day, month, year)).toEqual({ iso });
  });

  it.each([
    ["31", "2", "2024", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["29", "2", "2023", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["0", "1", "2014", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["1", "13", "2014", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["1", "Mayday", "2014", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["x", "1", "2014", "The date of the meeting must be a real date", ["day", "month", "year"]],
    ["1", "1", "14", "The date of the meeting must have a year of 4 numbers, like 2014", ["year"]],
    ["1", "1", "1899", "The date of the meeting must be in the years 1900 to 2099", ["year"]],
    ["1", "", "", "The date of the meeting must include a month and a year", ["month", "year"]],
    ["", "1", "2014", "The date of the meeting must include a day", ["day"]],
    ["", " ", "", "Enter the date of the meeting", ["day", "month", "year"]],
  ])("says what to do about '%s' '%s' '%s'", (day, month, year, text, parts) => {
    expect(parse(day, month, year)).toEqual({ fault: { text, parts } });
  });
});
