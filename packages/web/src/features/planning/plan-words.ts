/** What the link away from a form about a meeting says: "Cancel" would be what one of them does. */
export const keepWords = "Keep the meeting as it is";

/** The name of the field of a day that may be chosen. */
export function nameOfDay(day: string): string {
  return `day.${day}`;
}

/** "1 meeting", "26 meetings". */
export function countMeetings(count: number): string {
  return `${count} ${count === 1 ? "meeting" : "meetings"}`;
}

/** "1 day", "26 days". */
export function countDays(count: number): string {
  return `${count} ${count === 1 ? "day" : "days"}`;
}
