import { addDays } from "@panboard/shared";
import { RRule, type Weekday as RuleDay } from "rrule";
import { badInputs, type Fault } from "../../errors/app-error";
import { bankHolidayOn } from "./bank-holidays";
import type { MeetingDay, MeetingRhythm } from "./planning.types";
import { HolidayRule, plannedDaysMax, RhythmUnit, type WeekOfMonth, type Weekday } from "./planning.words";

/** Years that a suggestion looks ahead at the most. */
const yearsMax = 10;
const weekMs = 7 * 86_400_000;

const ruleDays: Readonly<Record<Weekday, RuleDay>> = {
  MONDAY: RRule.MO,
  TUESDAY: RRule.TU,
  WEDNESDAY: RRule.WE,
  THURSDAY: RRule.TH,
  FRIDAY: RRule.FR,
  SATURDAY: RRule.SA,
  SUNDAY: RRule.SU,
};
const nthOf: Readonly<Record<WeekOfMonth, number>> = { FIRST: 1, SECOND: 2, THIRD: 3, FOURTH: 4, LAST: -1 };

/** What a suggestion of days is asked for by. */
export interface DaysAsked {
  readonly from: string;
  readonly until: string;
  readonly every: MeetingRhythm;
  readonly holidays: HolidayRule;
}

/**
 * The days of a rhythm within some days, the first 60 at the most, each with the bank holiday that it is. What lies outside the
 * group’s own days is left out. Throws BAD_USER_INPUT with all that is wrong with what is asked.
 */
export function suggestDays(
  asked: DaysAsked,
  group: { readonly fromDay: string; readonly fromKnown: boolean; readonly untilDay: string | null },
): MeetingDay[] {
  const faults = faultsOf(asked);
  if (faults.length > 0) throw badInputs(faults);
  const { from, every, holidays } = asked;
  const begins = group.fromKnown && group.fromDay > from ? group.fromDay : from;
  const until = group.untilDay !== null && group.untilDay < asked.until ? group.untilDay : asked.until;
  const days = new Map<string, MeetingDay>();
  if (until < begins) return [];
  ruleOf(every, { from, begins, until }).all((moment) => {
    const day = settle(moment.toISOString().slice(0, 10), until, holidays);
    if (day && day.date >= begins && day.date <= until && !days.has(day.date)) days.set(day.date, day);
    return days.size < plannedDaysMax;
  });
  return [...days.values()];
}

function faultsOf({ from, until, every }: DaysAsked): Fault[] {
  const faults: Fault[] = [];
  const last = `${String(Number(from.slice(0, 4)) + yearsMax).padStart(4, "0")}${from.slice(4)}`;
  if (until < from) faults.push({ path: "until", message: "The last day is before the first." });
  if (until > last) faults.push({ path: "until", message: `Choose a last day within ${yearsMax} years of the first.` });
  if (every.unit === RhythmUnit.MONTHS && !every.week) {
    faults.push({
      path: "every.week",
      message: "Say which of the month’s days it is: the first to the fourth, or the last.",
    });
  }
  if (every.unit === RhythmUnit.WEEKS && every.week) {
    faults.push({ path: "every.week", message: "This is said of months alone: leave it out." });
  }
  return faults;
}

/** Weeks by which a holiday puts a day off at the most: some are a week apart. */
const putOffWeeksMax = 4;

// The library counts in UTC, where each day has 24 hours.
function ruleOf(
  { unit, interval, weekday, week }: MeetingRhythm,
  { from, begins, until }: { readonly from: string; readonly begins: string; readonly until: string },
): RRule {
  const ruleDay = ruleDays[weekday];
  const isMonthly = unit === RhythmUnit.MONTHS;
  return new RRule({
    freq: isMonthly ? RRule.MONTHLY : RRule.WEEKLY,
    interval,
    byweekday: isMonthly && week ? ruleDay.nth(nthOf[week]) : ruleDay,
    // Weeks are counted from the first such weekday, whatever day the time begins on.
    dtstart: momentOf(isMonthly ? from : lastBefore(begins, firstOn(from, ruleDay.weekday), interval)),
    until: momentOf(until),
  });
}

const momentOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The first day from a day on that is a weekday, 0 for Monday. */
function firstOn(from: string, weekday: number): string {
  const ahead = (weekday + 8 - momentOf(from).getUTCDay()) % 7;
  return addDays(from, ahead);
}

/** The last day of a weekly rhythm that no holiday puts off to a day from `begins` on; its first where there is none before. */
function lastBefore(begins: string, first: string, interval: number): string {
  const weeks = Math.floor((momentOf(begins).getTime() - momentOf(first).getTime()) / weekMs) - putOffWeeksMax;
  return weeks > 0 ? addDays(first, Math.floor(weeks / interval) * interval * 7) : first;
}

/** A day of the rhythm as it is suggested, which may be after the last one; undefined for one that is left out. */
function settle(day: string, until: string, rule: HolidayRule): MeetingDay | undefined {
  const holiday = bankHolidayOn(day) ?? null;
  if (holiday === null || rule === HolidayRule.KEEP) return { date: day, holiday, insteadOf: null };
  if (rule === HolidayRule.SKIP) return undefined;
  let later = addDays(day, 7);
  while (later <= until && bankHolidayOn(later) !== undefined) later = addDays(later, 7);
  return { date: later, holiday: null, insteadOf: day };
}
