import { dateInWords } from "@panboard/shared";
import { missing, type SideBySideRow, type SideBySideValue } from "../../kit/compare/side-by-side";
import type { CompareStructureQuery } from "./generated/compare-structure";

/** What the boards of a region have published of their structures, as the API answers it. */
export type StructureComparison = CompareStructureQuery["compareStructure"];
export type BoardStructure = StructureComparison["boards"][number];

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

const notStated = missing("Not stated");
const notPublished = missing("Not published");
const count = (number: number): SideBySideValue => ({ text: number.toLocaleString("en-GB"), number });

/** A row a board. Zero is said only where the board published what is counted. */
export function boardRows({ boards }: StructureComparison): SideBySideRow[] {
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
export function agencyRows({ boards, agencies }: StructureComparison): SideBySideRow[] {
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
function noSeats({ publication }: BoardStructure): SideBySideValue {
  return publication ? notStated : notPublished;
}
