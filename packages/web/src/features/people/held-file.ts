import { csvForPeople, heldListWords } from "@panboard/shared";

/** One thing that is held of a person. */
export interface HeldFact {
  readonly what: string;
  readonly where: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly text: string;
}

/** Whom a file is about, who holds it, and on which day it was made. */
export interface HeldAbout {
  readonly person: string;
  readonly heldBy: string;
  readonly on: string;
}

/** All that is held of a person, as a file for a spreadsheet. */
export function heldCsv(held: readonly HeldFact[]): string {
  const { columns } = heldListWords;
  return csvForPeople(
    Object.values(columns),
    held.map(({ what, where, from, until, text }) => [what, where, from, until, text]),
  );
}

/** The same as a file that other software reads. */
export function heldJson(about: HeldAbout, held: readonly HeldFact[]): string {
  return `${JSON.stringify({ ...about, held }, null, 2)}\n`;
}
