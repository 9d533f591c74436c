import { dateInWords } from "@panboard/shared";

/** Whether a seat votes, in words. */
export function votesInWords(votes: boolean | null): string {
  if (votes === null) return "Not stated";
  return votes ? "Votes" : "Does not vote";
}

/** "Vacant since 1 April 2022, 91 days"; without a count where it is not known, or none has passed. */
export function vacancyInWords(since: string, days: number | null = null): string {
  const told = `Vacant since ${dateInWords(since)}`;
  return days ? `${told}, ${countDays(days)}` : told;
}

/** "1 day", "1,234 days". */
export function countDays(days: number): string {
  return `${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"}`;
}
