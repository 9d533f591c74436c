import { daysInMonth, financialYearLabel, isoDay, outsideYears, twoDigits, yearMax, yearMin } from "./calendar";
import type { Period, PeriodKind } from "./period";

/** The kinds that are made of whole months. */
export type MonthsKind = Exclude<PeriodKind, "DATE">;

/** How many months a period of the kind has. */
export const monthsIn: Readonly<Record<MonthsKind, number>> = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1 };

/** Months are numbered on from January of the year 0; month 1 to 12. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** The first month of the period of that kind that contains the month, both as month numbers. Financial years start in April. */
export function firstMonthOf(kind: MonthsKind, month: number): number {
  return month - (monthsSinceApril(month) % monthsIn[kind]);
}

const known = new Map<MonthsKind, Map<number, Period>>();

/**
 * The period of a kind that starts with a month number, each made once. Throws PeriodError where it would leave the years 1900 to
 * 2099.
 */
export function monthsPeriod(kind: MonthsKind, firstMonth: number): Period {
  const ofKind = known.get(kind) ?? new Map<number, Period>();
  known.set(kind, ofKind);
  const period = ofKind.get(firstMonth) ?? buildPeriod(kind, firstMonth);
  ofKind.set(firstMonth, period);
  return period;
}

function buildPeriod(kind: MonthsKind, firstMonth: number): Period {
  const label = labelOf(kind, firstMonth);
  const [start, end] = [calendarMonth(firstMonth), calendarMonth(firstMonth + monthsIn[kind] - 1)];
  if (start.year < yearMin || end.year > yearMax) throw outsideYears(label);
  return {
    kind,
    label,
    start: isoDay({ ...start, day: 1 }),
    end: isoDay({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

function labelOf(kind: MonthsKind, firstMonth: number): string {
  const { year, month } = calendarMonth(firstMonth);
  if (kind === "MONTH")
    return month === (year + 1) % 100 ? `${year}-M${twoDigits(month)}` : `${year}-${twoDigits(month)}`;
  const label = financialYearLabel(month < 4 ? year - 1 : year);
  if (kind === "FINANCIAL_YEAR") return label;
  return `${label} ${kind === "HALF" ? "H" : "Q"}${monthsSinceApril(firstMonth) / monthsIn[kind] + 1}`;
}

function monthsSinceApril(month: number): number {
  return (month + 9) % 12;
}

function calendarMonth(month: number): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}
