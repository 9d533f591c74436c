import { addDays, daysInMonth, parseDay, yearMin } from "./calendar";
import { firstMonthOf, monthNumber, monthsIn, monthsPeriod, type MonthsKind } from "./months-period";
import type { Period, PeriodKind } from "./period";
import { periodOf } from "./period-of";

/**
 * The periods of a kind that lie wholly between two ISO dates, both included, oldest first; none where the dates are the wrong way
 * round. At most 2,400, or 73,049 dates, because the years end at 1900 and 2099. Throws PeriodError for what is no such date.
 */
export function periodsWithin(kind: PeriodKind, first: string, last: string): Period[] {
  const from = parseDay(first);
  parseDay(last);
  if (kind === "DATE") return daysBetween(first, last).map((day) => periodOf("DATE", day));
  const firstWholeMonth = monthNumber(from.year, from.month) + (from.day > 1 ? 1 : 0);
  return periodsOfMonths(kind, firstWholeMonth, lastWholeMonth(last));
}

/**
 * The last days, as ISO dates and oldest first, of the periods of a kind that end between two ISO dates, both included, wherever
 * they start. Throws PeriodError for what is no date of the years 1900 to 2099.
 */
export function periodEndsWithin(kind: PeriodKind, first: string, last: string): string[] {
  const from = parseDay(first);
  parseDay(last);
  if (kind === "DATE") return daysBetween(first, last);
  const earliestStart = monthNumber(from.year, from.month) - monthsIn[kind] + 1;
  const firstMonth = Math.max(earliestStart, monthNumber(yearMin, 1));
  return periodsOfMonths(kind, firstMonth, lastWholeMonth(last)).map((period) => period.end);
}

/**
 * The periods of a kind, oldest first and so many at the most, of which the last ends on an ISO date; none where none ends on it.
 * Fewer where they would leave the years 1900 to 2099. Throws PeriodError for what is no date of these years.
 */
export function lastPeriods(kind: MonthsKind, end: string, count: number): Period[] {
  const last = lastWholeMonth(end);
  const firstMonth = Math.max(last - count * monthsIn[kind] + 1, monthNumber(yearMin, 1));
  const periods = periodsOfMonths(kind, firstMonth, last);
  return periods.at(-1)?.end === end ? periods : [];
}

function periodsOfMonths(kind: MonthsKind, firstMonth: number, lastMonth: number): Period[] {
  const containing = firstMonthOf(kind, firstMonth);
  const periods: Period[] = [];
  let month = containing < firstMonth ? containing + monthsIn[kind] : containing;
  for (; month + monthsIn[kind] - 1 <= lastMonth; month += monthsIn[kind]) periods.push(monthsPeriod(kind, month));
  return periods;
}

function lastWholeMonth(iso: string): number {
  const { year, month, day } = parseDay(iso);
  return monthNumber(year, month) - (day < daysInMonth(year, month) ? 1 : 0);
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day < last; day = addDays(day, 1)) days.push(day);
  if (first <= last) days.push(last);
  return days;
}
