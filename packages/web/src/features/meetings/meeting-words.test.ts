import { meetingDay, meetingTime } from "./meeting-words";

test("a meeting's day has its weekday, and its times are by a clock of twelve hours", () => {
  expect(meetingDay("2013-11-22")).toBe("Friday 22 November 2013");
  expect(meetingTime("09:30", "12:00")).toBe("9:30am to 12:00pm");
  expect(meetingTime("14:05", null)).toBe("2:05pm");
  expect(meetingTime("00:15", "00:45")).toBe("12:15am to 12:45am");
  expect(meetingTime(null, null)).toBe("Not stated");
});
