import { dayInLondon } from "./day-in-london";

test.each([
  ["2026-06-30T22:59:59Z", "2026-06-30"],
  ["2026-06-30T23:00:00Z", "2026-07-01"],
  ["2026-12-31T23:59:59Z", "2026-12-31"],
  ["2027-01-01T00:00:00Z", "2027-01-01"],
])("at %s it is %s in London", (moment, day) => {
  expect(dayInLondon(new Date(moment))).toBe(day);
});
