import { dateInWords } from "@panboard/shared";

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });
const londonTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** The day in England of a moment, as a page prints it: "3 March 2014". */
export function dayInWords(moment: string | Date): string {
  return dateInWords(londonDay.format(new Date(moment)));
}

/** A moment in England as a page prints it: "31 March 2014 at 9:30am". */
export function momentInWords(moment: string | Date): string {
  return `${dayInWords(moment)} at ${londonTime.format(new Date(moment)).replace(/\s/g, "").toLowerCase()}`;
}

/** Today by the calendar in England, as an ISO date. */
export function todayInLondon(): string {
  return londonDay.format(new Date());
}
