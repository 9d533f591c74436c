import { dateInWords } from "@panboard/shared";
import type { Fault } from "../../../errors/app-error";
import { type Days, daysInWords, type KnownDays, overlap } from "./days";

/** Somebody's days in a seat. */
export interface HeldDays extends Days {
  readonly personId: string;
  readonly deputy: boolean;
}

/** A seat and the group on which it is, as their days bound who holds it. */
export interface Bounds {
  readonly seat: KnownDays;
  readonly group: Pick<KnownDays, "untilDay">;
}

/** What of somebody's days in a seat lies before it, where its first day is known, or after its end or its group's. */
export function faultsInSeat({ fromDay, untilDay }: Days, { seat, group }: Bounds): Fault[] {
  if (seat.fromKnown && fromDay < seat.fromDay)
    return [{ path: "from", message: `The seat begins on ${dateInWords(seat.fromDay)}.` }];
  const last = [seat.untilDay, group.untilDay].filter((day) => day !== null).sort()[0];
  if (last === undefined) return [];
  const message = `The seat ends on ${dateInWords(last)}.`;
  if (fromDay > last) return [{ path: "from", message }];
  return untilDay !== null && untilDay > last ? [{ path: "until", message }] : [];
}

/** That one person holds a seat at a time, and nobody is in it twice; nobody is named. */
export function faultsOfOthers(held: HeldDays, others: readonly HeldDays[]): Fault[] {
  const meeting = others.filter((other) => overlap(held, other));
  const same = meeting.find(({ personId }) => personId === held.personId);
  if (same) return [{ path: "person", message: `This person is in the seat ${daysInWords(same)} already.` }];
  const holder = held.deputy ? undefined : meeting.find(({ deputy }) => !deputy);
  return holder ? [{ path: "from", message: `Somebody else holds the seat ${daysInWords(holder)}.` }] : [];
}
