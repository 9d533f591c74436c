import { parseDay } from "./parse-day";

test.each([
  ["2014-03-31", "2014-03-31"],
  ["31/03/2014", "2014-03-31"],
  ["1/4/2014", "2014-04-01"],
  ["31.03.2014", "2014-03-31"],
  ["29/02/2024", "2024-02-29"],
])("%s is the day %s", (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each(["29/02/2023", "31/04/2014", "03/31/2014", "2014-3-31", "31/03/14", "March 2014", "0014-03-31", ""])(
  "%s is no day",
  (text) => {
    expect(parseDay(text)).toBeUndefined();
  },
);
