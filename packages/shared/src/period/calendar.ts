import { PeriodError } from "./period-error";
import { quoteText } from "./quote-text";

/** First year that a period may touch. */
export const yearMin = 1900;
/** Last year that a period may touch. */
export const yearMax = 2099;

/** A day of the calendar; month 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads an ISO date that exists and lies in the years 1900 to 2099. Throws PeriodError otherwise. */
export function parseDay(text: string): CalendarDay {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!parts) throw new PeriodError(`${quoteText(text)} is not a date. Write a date as "2014-03-31".`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < yearMin || year > yearMax) throw outsideYears(text);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new PeriodError(`${quoteText(text)} is not a day of the calendar. Write a date as "2014-03-31".`);
  }
  return { year, month, day };
}

/** The error for what does not lie wholly in the years kept. */
export function outsideYears(text: string): PeriodError {
  return new PeriodError(`${quoteText(text)} is not wholly in the years ${yearMin} to ${yearMax}.`);
}

/** The day as an ISO date, "2014-03-31". */
export function isoDay({ year, month, day }: CalendarDay): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The ISO date so many days after an ISO date, before it where negative; counted in UTC, so that no clock change moves it. */
export function addDays(iso: string, days: number): string {
  const { year, month, day } = parseDay(iso);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** Days in a month of the Gregorian calendar; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The label of the financial year that starts in April of this year: 1999 gives "1999-00". */
export function financialYearLabel(year: number): string {
  return `${year}-${twoDigits((year + 1) % 100)}`;
}

/** The whole number in two digits: 3 is "03". */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
