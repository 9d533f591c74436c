import { countWords } from "../../kit/words/running-text";

/** How much of a structure there is on a day. */
export interface CountedStructure {
  readonly groups: number;
  readonly seats: number;
  readonly vacancies: number;
  /** Whether every seat was looked at for vacancies. */
  readonly areAllCounted: boolean;
}

/** "Ten groups and 28 seats, none of them vacant.": what would be published. */
export function publishedInWords({ groups, seats, vacancies, areAllCounted }: CountedStructure): string {
  if (groups === 0) return "there is no group on this day, so nothing to publish.";
  const counted = `${count(groups, "group", "groups")} and ${count(seats, "seat", "seats")}`;
  if (seats === 0) return `${counted}.`;
  const vacant = `${areAllCounted ? "" : "at least "}${countWords(vacancies)} of them vacant`;
  return `${counted}, ${vacant}.`;
}

function count(number: number, one: string, many: string): string {
  return number === 0 ? `no ${many}` : `${countWords(number)} ${number === 1 ? one : many}`;
}
