import { dateInWords } from "@panboard/shared";
import { todayInLondon } from "../../kit/words/moment";
import { StateWord } from "../../ui/state-word";
import { isOwing } from "./contribution-words";
import type { ContributionRowFragment } from "./generated/contributions";

/** By which day a contribution is to be paid, and whether that is past; since when it is expected where no day is set. */
export function Due(row: Pick<ContributionRowFragment, "due" | "owing" | "owingSince">) {
  const { due, owingSince } = row;
  if (!isOwing(row)) return due === null ? "Nothing to come" : dateInWords(due);
  if (due === null) return owingSince === null ? "No day set" : `Expected since ${dateInWords(owingSince)}`;
  if (due >= todayInLondon()) return `Due ${dateInWords(due)}`;
  return (
    <>
      {dateInWords(due)} <StateWord kind="overdue">Overdue</StateWord>
    </>
  );
}
