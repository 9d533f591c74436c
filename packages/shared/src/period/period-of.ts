import { parseDay } from "./calendar";
import { firstMonthOf, monthNumber, monthsPeriod } from "./months-period";
import type { Period, PeriodKind } from "./period";

/** The period of that kind that contains the day (an ISO date). Throws PeriodError where it would leave the years 1900 to 2099. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const { year, month } = parseDay(day);
  if (kind === "DATE") return { kind, label: day, start: day, end: day };
  return monthsPeriod(kind, firstMonthOf(kind, monthNumber(year, month)));
}
