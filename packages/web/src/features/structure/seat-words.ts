import { constituencyWords, dateInWords } from "@panboard/shared";

/** Whether a seat votes, in words. */
export function votesInWords(votes: boolean | null): string {
  if (votes === null) return "Not stated";
  return votes ? "Votes" : "Does not vote";
}

/** Whom a seat stands for that is of no agency. */
export function constituencyInWords(constituency: keyof typeof constituencyWords | null): string {
  return constituency === null ? "Not stated" : constituencyWords[constituency];
}

/** Since when nobody holds a seat; a report that names posts alone tells of no vacancy. */
export function vacancyInWords(vacantSince: string | null): string {
  return vacantSince === null ? "None on record" : `Vacant since ${dateInWords(vacantSince)}`;
}
