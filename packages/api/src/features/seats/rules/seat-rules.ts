import { dateInWords } from "@panboard/shared";
import type { Fault } from "../../../errors/app-error";
import type { Group } from "../../groups";
import type { Seat } from "../seat.entity";
import { SeatRole } from "../seat.words";
import { type Days, daysInWords, type KnownDays, overlap } from "./days";

/** What of a seat depends on each other. */
export type SeatContent = Pick<
  Seat,
  "role" | "votes" | "agencyId" | "constituency" | "championOf" | "accountableTo" | "accountableSince" | "source"
>;

/** Somebody's days in a seat, and their name; none once they were erased. */
export interface NamedDays extends Days {
  readonly name: string | null;
}

const chairs: readonly SeatRole[] = [SeatRole.CHAIR, SeatRole.VICE_CHAIR];
/** Roles that speak for somebody, so that a seat of theirs says for whom. */
const sided: readonly SeatRole[] = [SeatRole.CHAIR, SeatRole.VICE_CHAIR, SeatRole.MEMBER];

/** All that is wrong with what a seat says, whatever its days. */
export function faultsOfContent(seat: SeatContent): Fault[] {
  const { role, votes, agencyId, constituency, championOf, accountableTo, accountableSince, source } = seat;
  const faults: Fault[] = [];
  const tell = (isWrong: boolean, path: string, message: string): void => {
    if (isWrong) faults.push({ path, message });
  };
  const hasBoth = agencyId !== null && constituency !== null;
  tell(role === SeatRole.LAY_MEMBER && agencyId !== null, "agency", "A lay member is of no agency: leave it out.");
  tell(hasBoth, "constituency", "A seat is of an agency or of a constituency: leave one of them out.");
  // A report may print a post and not say for whom it speaks.
  const isOfNobody = agencyId === null && constituency === null && source === null;
  tell(isOfNobody && sided.includes(role), "agency", "Say which agency or which constituency the seat is of.");
  tell(
    role === SeatRole.PARTICIPATING_OBSERVER && votes === true,
    "votes",
    "A participating observer takes part and never votes: say that it does not vote.",
  );
  tell(role === SeatRole.CHAMPION && championOf === null, "championOf", "Say what the champion speaks up for.");
  const isChair = chairs.includes(role);
  const chairWords = "Only a chair or vice chair is accountable to somebody: leave it out.";
  tell(!isChair && accountableTo !== null, "accountableTo", chairWords);
  tell(!isChair && accountableSince !== null, "accountableSince", chairWords);
  tell(
    isChair && accountableSince !== null && accountableTo === null,
    "accountableTo",
    "Say to whom they are accountable, or leave out since when.",
  );
  return faults;
}

/** What of a seat's days lies outside its group's, where the group's first day is known to be that on which it began. */
export function faultsInGroup(
  { fromDay, untilDay }: Days,
  { fromDay: first, fromKnown, untilDay: last }: KnownDays & Pick<Group, "name">,
): Fault[] {
  if (fromKnown && fromDay < first) return [{ path: "from", message: `The group begins on ${dateInWords(first)}.` }];
  if (last === null) return [];
  const message = `The group ends on ${dateInWords(last)}.`;
  if (fromDay > last) return [{ path: "from", message }];
  return untilDay !== null && untilDay > last ? [{ path: "until", message }] : [];
}

/** Whoever holds a seat, or stood in, on days that the seat is to be without, at the field that takes them away. */
export function faultsOfHeld(
  seat: KnownDays,
  holders: readonly NamedDays[],
  wordsOf: (holder: NamedDays) => string = holdsInWords,
): Fault[] {
  return holders.flatMap((holder): Fault[] => {
    const told = `${wordsOf(holder)}.`;
    if (seat.fromKnown && holder.fromDay < seat.fromDay)
      return [{ path: "from", message: `${told} Change that first.` }];
    const last = holder.untilDay ?? holder.fromDay;
    const isCut = seat.untilDay !== null && last > seat.untilDay;
    return isCut ? [{ path: "until", message: `${told} End that first, or remove it.` }] : [];
  });
}

function holdsInWords(holder: NamedDays): string {
  return `${holder.name ?? "Somebody who was erased"} is in the seat ${daysInWords(holder)}`;
}

/** That a group has one chair at a time, for a seat that chairs it on days and the other seats that do. */
export function faultsOfChair(role: SeatRole, days: Days, otherChairs: readonly Days[]): Fault[] {
  const other = role === SeatRole.CHAIR ? otherChairs.find((chair) => overlap(days, chair)) : undefined;
  if (!other) return [];
  return [{ path: "role", message: `The group has another chair ${daysInWords(other)}: end that seat first.` }];
}
