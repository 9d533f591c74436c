import { dateInWords } from "@panboard/shared";

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });

/** The day of a meeting as people say it: "Friday 22 November 2013". */
export function meetingDay(date: string): string {
  return `${weekday.format(new Date(`${date}T00:00:00Z`))} ${dateInWords(date)}`;
}

/** When a meeting starts and ends by the clock: "9:30am to 12:00pm", "9:30am", or that it is not stated. */
export function meetingTime(startsAt: string | null, endsAt: string | null): string {
  if (startsAt === null) return "Not stated";
  return endsAt === null ? clock(startsAt) : `${clock(startsAt)} to ${clock(endsAt)}`;
}

/** "14:05" as "2:05pm". */
function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, "0")}${hours < 12 ? "am" : "pm"}`;
}
