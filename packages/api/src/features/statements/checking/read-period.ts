import { labelOfPeriodCell, type Period, parsePeriod, PeriodError } from "@panboard/shared";
import { quoteCell } from "../reading/figure-row";

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/** What spreadsheets make of a period such as 2011-12: the first of a month, a month, a day and month, or a number of days. */
const spreadsheetForms: readonly RegExp[] = [
  /^0?1[/.]\d{1,2}[/.](\d{2}|\d{4})( \d{1,2}:\d{2}(:\d{2})?)?$/,
  /^\d{1,2}[/.]0?1[/.](\d{2}|\d{4})( \d{1,2}:\d{2}(:\d{2})?)?$/,
  new RegExp(`^(\\d{1,2}[- ])?(${months})[- ](\\d{2}|\\d{4})$`, "i"),
  new RegExp(`^\\d{1,2}-(${months})$`, "i"),
  /^[2-7]\d{4}$/,
];

/**
 * Reads a period as a figures file writes it, alone or after "at" or "in". Answers a sentence where it is none, which says how to
 * write one.
 */
export function readPeriod(cell: string): Period | string {
  const text = labelOfPeriodCell(cell);
  if (spreadsheetForms.some((form) => form.test(text))) {
    return `${quoteCell(text)} is what Excel makes of a period. Set the column to Text in Excel, then write a financial year as "2013-14", a quarter as "2013-14 Q1", a half as "2013-14 H1", a month as "2014-03" or a date as "2014-03-31".`;
  }
  try {
    return parsePeriod(text);
  } catch (error) {
    if (error instanceof PeriodError) return error.message;
    throw error;
  }
}
