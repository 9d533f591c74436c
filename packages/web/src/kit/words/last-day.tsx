import { dateInWords } from "@panboard/shared";
import { todayInLondon } from "./moment";
import { StateWord } from "../../ui/state-word";

/** The last day of a place, with a word that it is over; "No end date" while none is set. */
export function LastDay({ until }: { readonly until: string | null }) {
  if (until === null) return "No end date";
  if (!hasEnded(until)) return dateInWords(until);
  return (
    <>
      {dateInWords(until)} <StateWord kind="ended">Ended</StateWord>
    </>
  );
}

/** Whether a place's last day is past, by the calendar in London. */
export function hasEnded(until: string | null): boolean {
  return until !== null && until < todayInLondon();
}
