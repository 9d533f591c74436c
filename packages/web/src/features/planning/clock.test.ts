import { parseClock } from "./clock";

test.each([
  ["9:30am", "09:30"],
  ["9am", "09:00"],
  [" 12 noon", undefined],
  ["12:00am", "00:00"],
  ["12pm", "12:00"],
  ["11.45 PM", "23:45"],
  ["2 p.m.", "14:00"],
  ["13:30", "13:30"],
  ["9.30", "09:30"],
  ["00:00", "00:00"],
  ["23:59", "23:59"],
  ["24:00", undefined],
  ["13:30pm", undefined],
  ["0am", undefined],
  ["9", undefined],
  ["9:60", undefined],
  ["", undefined],
])("reads %j as %j", (typed, clock) => {
  expect(parseClock(typed)).toBe(clock);
});
