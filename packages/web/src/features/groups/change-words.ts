import { capitalise, countWords, listNames } from "../../kit/words/running-text";
import type { StructureChangesQuery } from "./generated/groups";

type Answered = NonNullable<
  Extract<StructureChangesQuery["node"], { readonly structureChanges: unknown }>["structureChanges"]
>;
/** What became of groups on one day. */
export type StructureChange = Answered[number];

/** A change as it is told: what it was, and of which groups. */
export interface ToldChange {
  readonly title: string;
  readonly text: string;
}

/**
 * The last day, an ISO date, of which a page as at a day tells what changed: the end of the year, unless that is yet to come;
 * then today, or the page's own day where that is later still.
 */
export function lastDayTold(day: string, endOfYear: string, today: string): string {
  if (endOfYear <= today) return endOfYear;
  return day > today ? day : today;
}

const namesOf = (groups: StructureChange["groups"]): string => listNames(groups.map(({ name }) => name));

/** A change in words: "Two groups merged", "Quality Assurance and Monitoring became Quality and Performance". */
export function tellChange({ kind, groups, to }: StructureChange): ToldChange {
  const [before, after] = [namesOf(groups), namesOf(to)];
  switch (kind) {
    case "BEGAN":
      return { title: "A group began", text: before };
    case "ENDED":
      return { title: "A group ended", text: before };
    case "MERGED":
      return { title: `${capitalise(countWords(groups.length))} groups merged`, text: `${before} became ${after}` };
    case "SPLIT":
      return { title: "A group was split", text: `${before} became ${after}` };
    case "SUCCEEDED":
      return { title: "A group took over", text: `${after} took over from ${before}` };
    case "MOVED":
      return { title: "A group moved", text: `${before} reports to ${after}` };
    case "TERMS_AGREED":
      return { title: "Terms of reference agreed", text: before };
  }
}
