import { parsePeriod, PeriodError } from "@panboard/shared";
import { dateParts, type DatePart, type DateTexts } from "../../ui/date-input";
import { type FieldWords, upperFirst } from "./label-words";

/** What is wrong with a date, and with which parts of it. */
export interface DateFault {
  readonly text: string;
  readonly parts: readonly DatePart[];
}

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Reads a date that was typed in three parts: the ISO date, or what to do about it. A month may be written by its name. */
export function parseDate(
  texts: DateTexts,
  words: Pick<FieldWords, "noun">,
): { readonly iso: string } | { readonly fault: DateFault } {
  const missing = dateParts.filter((part) => texts[part].trim() === "");
  const The = upperFirst(words.noun);
  if (missing.length === dateParts.length) return { fault: { text: `Enter ${words.noun}`, parts: dateParts } };
  if (missing.length > 0) {
    const list = missing.map((part) => `a ${part}`).join(" and ");
    return { fault: { text: `${The} must include ${list}`, parts: missing } };
  }
  const [day, month, year] = [texts.day.trim(), monthNumberOf(texts.month.trim()), texts.year.trim()];
  if (/^\d+$/.test(year) && year.length !== 4) {
    return { fault: { text: `${The} must have a year of 4 numbers, like 2014`, parts: ["year"] } };
  }
  const notReal = { fault: { text: `${The} must be a real date`, parts: dateParts } };
  if (!/^\d{1,2}$/.test(day) || month === undefined || !/^\d{4}$/.test(year)) return notReal;
  try {
    return { iso: parsePeriod(`${year}-${month}-${day.padStart(2, "0")}`).label };
  } catch (thrown) {
    if (!(thrown instanceof PeriodError)) throw thrown;
    if (Number(year) >= 1900 && Number(year) <= 2099) return notReal;
    return { fault: { text: `${The} must be in the years 1900 to 2099`, parts: ["year"] } };
  }
}

function monthNumberOf(text: string): string | undefined {
  if (/^\d{1,2}$/.test(text)) return text.padStart(2, "0");
  if (text.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(text.toLowerCase()));
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}
