import type { AppError } from "../../errors/app-error";
import type { MeetingRhythm } from "./planning.types";
import { HolidayRule, RhythmUnit, WeekOfMonth, Weekday } from "./planning.words";
import { type DaysAsked, suggestDays } from "./suggest-days";

const always = { fromDay: "2010-04-01", fromKnown: true, untilDay: null as string | null };
const everySecondTuesday: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 2, weekday: Weekday.TUESDAY };
const monthly = (week: WeekOfMonth, weekday = Weekday.MONDAY, interval = 1): MeetingRhythm => ({
  unit: RhythmUnit.MONTHS,
  interval,
  weekday,
  week,
});
const asked = (said: Partial<DaysAsked>): DaysAsked => ({
  from: "2026-04-01",
  until: "2026-06-30",
  every: everySecondTuesday,
  holidays: HolidayRule.KEEP,
  ...said,
});
const datesOf = (said: Partial<DaysAsked>, group = always): string[] =>
  suggestDays(asked(said), group).map(({ date }) => date);

test("every second Tuesday is counted from the first there is, over the change of the clocks", () => {
  expect(datesOf({ from: "2026-03-18", until: "2026-05-05" })).toEqual([
    "2026-03-24",
    "2026-04-07",
    "2026-04-21",
    "2026-05-05",
  ]);
  expect(datesOf({ from: "2026-10-20", until: "2026-11-17" })).toEqual(["2026-10-20", "2026-11-03", "2026-11-17"]);
});

test("a weekday of the month is the first to the fourth or the last, of every so many months from the first", () => {
  expect(datesOf({ every: monthly(WeekOfMonth.FIRST) })).toEqual(["2026-04-06", "2026-05-04", "2026-06-01"]);
  expect(datesOf({ every: monthly(WeekOfMonth.LAST, Weekday.FRIDAY) })).toEqual([
    "2026-04-24",
    "2026-05-29",
    "2026-06-26",
  ]);
  expect(
    datesOf({ from: "2026-04-10", until: "2026-10-31", every: monthly(WeekOfMonth.SECOND, Weekday.THURSDAY, 2) }),
  ).toEqual(["2026-06-11", "2026-08-13", "2026-10-08"]);
});

test("bank holidays are named, left out, or put off to the next such weekday that is none", () => {
  const every = monthly(WeekOfMonth.FIRST);
  expect(suggestDays(asked({ every }), always)).toEqual([
    { date: "2026-04-06", holiday: "Easter Monday", insteadOf: null },
    { date: "2026-05-04", holiday: "Early May bank holiday", insteadOf: null },
    { date: "2026-06-01", holiday: null, insteadOf: null },
  ]);
  expect(datesOf({ every, holidays: HolidayRule.SKIP })).toEqual(["2026-06-01"]);
  expect(suggestDays(asked({ every, holidays: HolidayRule.WEEK_LATER }), always).slice(0, 2)).toEqual([
    { date: "2026-04-13", holiday: null, insteadOf: "2026-04-06" },
    { date: "2026-05-11", holiday: null, insteadOf: "2026-05-04" },
  ]);
  const fridays: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 4, weekday: Weekday.FRIDAY };
  const overNewYear = { from: "2026-12-25", until: "2027-01-31", every: fridays, holidays: HolidayRule.WEEK_LATER };
  expect(datesOf(overNewYear)).toEqual(["2027-01-08", "2027-01-22"]);
});

test("no day is suggested twice, after the last one asked about, or while the group is not there", () => {
  const weekly: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 1, weekday: Weekday.MONDAY };
  const days = datesOf({ until: "2026-05-04", every: weekly, holidays: HolidayRule.WEEK_LATER });
  expect(days).toEqual(["2026-04-13", "2026-04-20", "2026-04-27"]);
  const group = { fromDay: "2026-04-10", fromKnown: true, untilDay: "2026-05-10" };
  expect(datesOf({}, group)).toEqual(["2026-04-21", "2026-05-05"]);
  expect(datesOf({}, { ...group, fromKnown: false })[0]).toBe("2026-04-07");
});

test("a suggestion has 60 days at the most, the first ones", () => {
  const weekly: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 1, weekday: Weekday.MONDAY };
  const days = datesOf({ until: "2036-04-01", every: weekly });
  expect(days).toHaveLength(60);
  expect(days[0]).toBe("2026-04-06");
});

test("all that is wrong with what is asked is told at once, each at its field", () => {
  const refused = (said: Partial<DaysAsked>): unknown => {
    try {
      return suggestDays(asked(said), always);
    } catch (error) {
      return (error as AppError).faults;
    }
  };
  expect(refused({ until: "2026-03-01", every: { ...everySecondTuesday, unit: RhythmUnit.MONTHS } })).toEqual([
    { path: "until", message: "The last day is before the first." },
    { path: "every.week", message: "Say which of the month’s days it is: the first to the fourth, or the last." },
  ]);
  expect(refused({ until: "2036-04-02", every: { ...everySecondTuesday, week: WeekOfMonth.LAST } })).toEqual([
    { path: "until", message: "Choose a last day within 10 years of the first." },
    { path: "every.week", message: "This is said of months alone: leave it out." },
  ]);
});

test("what would be put off beyond the years that are kept is left out", () => {
  const every: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 1, weekday: Weekday.FRIDAY };
  const lastDays = { from: "2099-12-18", until: "2099-12-31", every, holidays: HolidayRule.WEEK_LATER };
  expect(datesOf(lastDays)).toEqual(["2099-12-18"]);
});

test("a group that begins later, or has ended, meets by the same rhythm on its own days", () => {
  const fridays: MeetingRhythm = { unit: RhythmUnit.WEEKS, interval: 3, weekday: Weekday.FRIDAY };
  for (const holidays of [HolidayRule.KEEP, HolidayRule.SKIP, HolidayRule.WEEK_LATER]) {
    const asked = { from: "2024-01-01", until: "2027-03-31", every: fridays, holidays };
    const all = datesOf(asked);
    for (const fromDay of ["2024-12-24", "2026-12-25", "2027-01-01", "2027-01-08"])
      expect(datesOf(asked, { ...always, fromDay })).toEqual(all.filter((day) => day >= fromDay));
    expect(datesOf(asked, { ...always, untilDay: "2026-01-02" })).toEqual(all.filter((day) => day <= "2026-01-02"));
    expect(datesOf(asked, { ...always, untilDay: "2023-12-31" })).toEqual([]);
  }
});
