import { constituencyWords } from "@panboard/shared";
import { vacancyInWords } from "../../kit/words/seat-words";

/** Whom a seat stands for that is of no agency. */
export function constituencyInWords(constituency: keyof typeof constituencyWords | null): string {
  return constituency === null ? "Not stated" : constituencyWords[constituency];
}

/** Since when nobody holds a seat; a report that names posts alone tells of no vacancy. */
export function vacancyOnRecord(vacantSince: string | null): string {
  return vacantSince === null ? "None on record" : vacancyInWords(vacantSince);
}
