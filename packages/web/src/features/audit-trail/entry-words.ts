import { dateInWords } from "@panboard/shared";
import type { AuditEntryPartsFragment } from "./generated/audit-trail";

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

/** A moment in London: "29 November 2026 at 9:30pm". */
export function momentInWords(at: string): string {
  const parts = new Map(london.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  // Midday is 12 and midnight 0 in this form, which nobody says.
  const hour = part("hour") === "0" ? "12" : part("hour");
  return `${part("day")} ${part("month")} ${part("year")} at ${hour}:${part("minute")}${part("dayPeriod").toLowerCase()}`;
}

/** Who did it: the account's name, or that it was no person. */
export function whoInWords({ person }: Pick<AuditEntryPartsFragment, "person">): string {
  if (!person) return "No person";
  return person.name ?? "Name not kept";
}

const number = new Intl.NumberFormat("en-GB");

/** How many rows it was about: "1,327", "Not told". */
export function rowsInWords({ rowCount }: Pick<AuditEntryPartsFragment, "rowCount">): string {
  return rowCount === null || rowCount === undefined ? "Not told" : number.format(rowCount);
}

/** A value of a row: days as people write them; a word where there is none. */
export function valueInWords(value: string | null | undefined): string {
  if (value === null || value === undefined || value === "") return "Nothing";
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value) : value;
}
