import { dateInWords, meetingStateWords } from "@panboard/shared";

const weekday = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long" });

/** The day of a meeting as pages print it: "Friday 22 November 2013". */
export function meetingDay(iso: string): string {
  return `${weekday.format(new Date(`${iso}T00:00:00Z`))} ${dateInWords(iso)}`;
}

/** A time by the clock as pages print it: "9:30am" of "09:30". */
export function clockInWords(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")}${hour < 12 ? "am" : "pm"}`;
}

/** When a meeting starts and ends, as far as that is stated: "9:30am to 11:30am". */
export function timesInWords(startsAt: string | null, endsAt: string | null): string {
  if (startsAt === null) return "Not stated";
  return endsAt === null ? clockInWords(startsAt) : `${clockInWords(startsAt)} to ${clockInWords(endsAt)}`;
}

/** The choices of a filter by how meetings stand. */
export const stateChoices = Object.entries(meetingStateWords).map(([value, text]) => ({ value, text }));
