import { capitalise, countWords, listNames } from "../../kit/words/running-text";
import type { BoardStructure, StructureComparison } from "./structure-comparison";

const wordsMax = 10;

/**
 * The message of the comparison in ten words at most: who has no lay member, else how many seats have long been vacant, else
 * who has most seats. One that is too long is said by its number.
 */
export function structureHeadline({ boards }: Pick<StructureComparison, "boards">): string {
  const withSeats = boards.filter(({ seats }) => seats !== null);
  if (withSeats.length === 0)
    return boards.some(({ publication }) => publication)
      ? "No board has published its seats"
      : "No board has published its groups and seats";
  const candidates = [...withoutLayMember(withSeats), ...longVacant(withSeats), ...mostSeats(withSeats)];
  return candidates.find((words) => words.split(/\s+/).length <= wordsMax) ?? "Boards by what they have published";
}

function withoutLayMember(boards: readonly BoardStructure[]): string[] {
  const without = boards.filter(({ hasLayMember }) => hasLayMember === false);
  if (without.length === 0) return [];
  const verb = without.length === 1 ? "has" : "have";
  const some = `${capitalise(countWords(without.length))} of ${countWords(boards.length)} boards ${verb} no lay member`;
  return [`${listNames(without.map(nameOf))} ${verb} no lay member`, some];
}

function longVacant(boards: readonly BoardStructure[]): string[] {
  const number = boards.reduce((sum, { seats }) => sum + (seats?.vacantOver90Days ?? 0), 0);
  if (number === 0) return [];
  const seats = number === 1 ? "seat has" : "seats have";
  return [`${capitalise(countWords(number))} ${seats} been vacant for over 90 days`];
}

function mostSeats(boards: readonly BoardStructure[]): string[] {
  const most = Math.max(...boards.map(({ seats }) => seats?.seats ?? 0));
  const [top, ...level] = boards.filter(({ seats }) => seats?.seats === most);
  if (!top) return [];
  if (boards.length === 1) return [`${nameOf(top)} has ${most} ${most === 1 ? "seat" : "seats"}`];
  return level.length > 0 ? [] : [`${nameOf(top)} has most seats: ${most}`];
}

const nameOf = ({ body }: BoardStructure): string => body.shortName;
