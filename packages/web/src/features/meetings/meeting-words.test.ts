import { clockInWords, meetingDay, timesInWords } from "./meeting-words";

test("a meeting's day says its weekday, on every day of the year", () => {
  expect(["2013-11-22", "2014-01-24", "2014-03-31", "2012-02-29"].map(meetingDay)).toEqual([
    "Friday 22 November 2013",
    "Friday 24 January 2014",
    "Monday 31 March 2014",
    "Wednesday 29 February 2012",
  ]);
});

test("times are of the twelve hour clock, midnight and noon included", () => {
  expect(["00:00", "09:05", "12:00", "13:30", "23:59"].map(clockInWords)).toEqual([
    "12:00am",
    "9:05am",
    "12:00pm",
    "1:30pm",
    "11:59pm",
  ]);
});

test("what is not stated of the times is not made up", () => {
  expect(timesInWords(null, null)).toBe("Not stated");
  expect(timesInWords("09:30", null)).toBe("9:30am");
  expect(timesInWords("09:30", "12:30")).toBe("9:30am to 12:30pm");
});
