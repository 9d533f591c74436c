import { dateInWords } from "@panboard/shared";

const londonDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });
const londonTime = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/** A moment as a page prints it: "31 March 2014 at 9:30am". */
export function momentInWords(instant: string): string {
  const moment = new Date(instant);
  return `${dateInWords(londonDay.format(moment))} at ${londonTime.format(moment).replace(/\s/g, "").toLowerCase()}`;
}

/** Today by the calendar in London, as an ISO date. */
export function todayInLondon(): string {
  return londonDay.format(new Date());
}
