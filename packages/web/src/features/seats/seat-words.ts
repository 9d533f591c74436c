import { constituencyWords, dateInWords, seatRoleWords } from "@panboard/shared";

/** What a seat can be for. */
export type SeatRole = keyof typeof seatRoleWords;
/** Whom a seat can stand for that is of no agency. */
export type Constituency = keyof typeof constituencyWords;

/** The roles in the order in which they are offered. */
export const roles = Object.keys(seatRoleWords) as readonly SeatRole[];
/** The roles as they are chosen. */
export const roleChoices = roles.map((value) => ({ value, text: seatRoleWords[value] }));

/** The constituencies in the order in which they are offered. */
export const constituencies = Object.keys(constituencyWords) as readonly Constituency[];
/** The constituencies as they are chosen. */
export const constituencyChoices = constituencies.map((value) => ({ value, text: constituencyWords[value] }));

/** Whether a seat votes, in words. */
export function votesInWords(votes: boolean | null): string {
  return votes === null ? "Not stated" : votes ? "Votes" : "Does not vote";
}

/** "Vacant since 1 April 2022, 91 days"; on that first day without a count. */
export function vacancyInWords(since: string, days: number | null): string {
  const told = `Vacant since ${dateInWords(since)}`;
  return days ? `${told}, ${daysInWords(days)}` : told;
}

/** "1 day", "1,234 days". */
export function daysInWords(days: number): string {
  return `${days.toLocaleString("en-GB")} ${days === 1 ? "day" : "days"}`;
}

/** A person's name; of one who was erased a word that says so. */
export function nameInWords(name: string | null): string {
  return name ?? "A person who was erased";
}
