import { parseDay } from "./calendar";
import type { Period } from "./period";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The period as a page prints it: "2013-14", "Q4 2013-14 (January to March 2014)", "H2 2013-14 (October 2013 to March 2014)",
 * "March 2014", "31 March 2014".
 */
export function periodInWords(period: Period): string {
  const [first, last] = [parseDay(period.start), parseDay(period.end)];
  switch (period.kind) {
    case "FINANCIAL_YEAR":
      return period.label;
    case "DATE":
      return dateInWords(period.start);
    case "MONTH":
      return `${monthName(first.month)} ${first.year}`;
    case "HALF":
    case "QUARTER": {
      const [year, part] = period.label.split(" ");
      const from = first.year === last.year ? monthName(first.month) : `${monthName(first.month)} ${first.year}`;
      return `${part} ${year} (${from} to ${monthName(last.month)} ${last.year})`;
    }
  }
}

/** The ISO date as a page prints it, "31 March 2014". Throws PeriodError for what is no date of the years 1900 to 2099. */
export function dateInWords(iso: string): string {
  const { year, month, day } = parseDay(iso);
  return `${day} ${monthName(month)} ${year}`;
}

function monthName(month: number): string | undefined {
  return monthNames[month - 1];
}
