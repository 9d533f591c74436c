import { constituencyWords, erasedPersonWords, seatRoleWords } from "@panboard/shared";

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

/** A person's name; of one who was erased a word that says so. */
export function nameInWords(name: string | null): string {
  return name ?? erasedPersonWords;
}
