import { dateInWords } from "@panboard/shared";
import type { CompareStructureQuery } from "./generated/compare-structure";

/** What the boards of a region have published of their structures, as the API answers it. */
export type StructureComparison = CompareStructureQuery["compareStructure"];
export type BoardStructure = StructureComparison["boards"][number];

/** A value of a table: a count or words, and whether the words stand for what is not there. */
export interface StructureValue {
  readonly text: string;
  readonly number?: number;
  readonly isMissing?: true;
}

/** A row of a table: the board or agency that it is of, and a value for each head. */
export interface StructureRow {
  readonly key: string;
  readonly name: string;
  readonly values: readonly StructureValue[];
}

/** The heads of the table of boards, beside the board. */
export const boardHeads = [
  "As at",
  "Groups",
  "Seats",
  "Voting",
  "Vacant",
  "Vacant over 90 days",
  "Lay member",
] as const;

const missing = (text: string): StructureValue => ({ text, isMissing: true });
const notStated = missing("Not stated");
const notPublished = missing("Not published");
const count = (number: number): StructureValue => ({ text: number.toLocaleString("en-GB"), number });

/** A row a board. Zero is said only where the board published what is counted. */
export function boardRows({ boards }: StructureComparison): StructureRow[] {
  return boards.map((board) => {
    const { body, publication, groups, seats, hasLayMember } = board;
    const ofSeats = (number: number | undefined) => (number === undefined ? noSeats(board) : count(number));
    const votes = publication?.seats.map((seat) => seat.votes) ?? [];
    // None that votes is said only where each seat says so.
    const areVotesStated = votes.includes(true) || !votes.includes(null);
    return {
      key: body.slug,
      name: body.shortName,
      values: [
        publication ? { text: dateInWords(publication.asAt) } : notPublished,
        groups === null ? notPublished : count(groups),
        ofSeats(seats?.seats),
        seats && !areVotesStated ? notStated : ofSeats(seats?.voting),
        ofSeats(seats?.vacant),
        ofSeats(seats?.vacantOver90Days),
        hasLayMember === null ? noSeats(board) : { text: hasLayMember ? "Yes" : "No" },
      ],
    };
  });
}

/** A row an agency by name, with its seats on each board in the boards' order. */
export function agencyRows({ boards, agencies }: StructureComparison): StructureRow[] {
  const rows = agencies.map(({ agency, boards: on }) => ({
    key: agency.slug,
    name: agency.name,
    values: boards.map((board) => {
      if (!board.seats) return noSeats(board);
      return count(on.find(({ body }) => body.slug === board.body.slug)?.seats ?? 0);
    }),
  }));
  return rows.sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** Why a board has no count of seats: it published nothing, or groups without seats. */
function noSeats({ publication }: BoardStructure): StructureValue {
  return publication ? notStated : notPublished;
}
