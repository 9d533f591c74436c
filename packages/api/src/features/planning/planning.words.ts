import { registerEnumType } from "type-graphql";

/** Days of one plan at the most. */
export const plannedDaysMax = 60;

/** A day of the week, Monday first. */
export enum Weekday {
  MONDAY = "MONDAY",
  TUESDAY = "TUESDAY",
  WEDNESDAY = "WEDNESDAY",
  THURSDAY = "THURSDAY",
  FRIDAY = "FRIDAY",
  SATURDAY = "SATURDAY",
  SUNDAY = "SUNDAY",
}
registerEnumType(Weekday, { name: "Weekday", description: "A day of the week." });

/** What meetings are counted in. */
export enum RhythmUnit {
  WEEKS = "WEEKS",
  MONTHS = "MONTHS",
}
registerEnumType(RhythmUnit, {
  name: "RhythmUnit",
  description: "What meetings are counted in.",
  valuesConfig: {
    WEEKS: { description: "A weekday every so many weeks, from the first that there is." },
    MONTHS: { description: "A weekday of every so many months, from the first day’s month on." },
  },
});

/** Which of a weekday’s days in a month. */
export enum WeekOfMonth {
  FIRST = "FIRST",
  SECOND = "SECOND",
  THIRD = "THIRD",
  FOURTH = "FOURTH",
  LAST = "LAST",
}
registerEnumType(WeekOfMonth, { name: "WeekOfMonth", description: "Which of a weekday’s days in a month." });

/** What becomes of a day that is a bank holiday. */
export enum HolidayRule {
  KEEP = "KEEP",
  SKIP = "SKIP",
  WEEK_LATER = "WEEK_LATER",
}
registerEnumType(HolidayRule, {
  name: "HolidayRule",
  description: "What becomes of a day that is a bank holiday of England.",
  valuesConfig: {
    KEEP: { description: "It stands there, with the holiday’s name." },
    SKIP: { description: "It is left out." },
    WEEK_LATER: { description: "The next same weekday that is none stands in its place." },
  },
});
