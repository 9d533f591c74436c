import { monthNumber, monthsIn, monthsPeriod } from "./months-period";
import type { Period } from "./period";
import { periodOf } from "./period-of";
import { refusePeriodText } from "./refuse-period-text";

/**
 * Reads a period's label. `YYYY-NN` is a financial year whenever NN follows YYYY, otherwise a month; `YYYY-MNN` is always a
 * month. Throws PeriodError, which says how to write it, for anything else, spaces around included.
 */
export function parsePeriod(text: string): Period {
  const period = readLabel(text);
  if (period) return period;
  throw refusePeriodText(text, (label) => readLabel(label) !== undefined);
}

/** Undefined where the text has no label's shape; throws where it has one and names no day or leaves the years kept. */
function readLabel(text: string): Period | undefined {
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return periodOf("DATE", text);
  const parts = /^([0-9]{4})-(M?)([0-9]{2})(?: ([HQ])([1-4]))?$/.exec(text);
  if (!parts) return undefined;
  const [year, digits] = [Number(parts[1]), Number(parts[3])];
  if (!parts[2] && digits === (year + 1) % 100) return readFinancialPeriod(year, parts[4], Number(parts[5]));
  if (parts[4] || digits < 1 || digits > 12) return undefined;
  return monthsPeriod("MONTH", monthNumber(year, digits));
}

function readFinancialPeriod(year: number, letter: string | undefined, part: number): Period | undefined {
  const april = monthNumber(year, 4);
  if (letter === undefined) return monthsPeriod("FINANCIAL_YEAR", april);
  if (letter === "Q") return monthsPeriod("QUARTER", april + (part - 1) * monthsIn.QUARTER);
  return part > 2 ? undefined : monthsPeriod("HALF", april + (part - 1) * monthsIn.HALF);
}
