import { dateInWords } from "@panboard/shared";
import type { Fault } from "../../errors/app-error";
import type { Group } from "../groups";

/** When a meeting starts and ends, as `09:30`; null where that is not known. */
export interface MeetingTimes {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** What is wrong with the times of a meeting. */
export function faultsOfTimes({ startsAt, endsAt }: MeetingTimes): Fault[] {
  if (endsAt === null) return [];
  if (startsAt === null) {
    return [{ path: "startsAt", message: "Say when the meeting starts, or leave out when it ends." }];
  }
  return endsAt.slice(0, 5) > startsAt.slice(0, 5)
    ? []
    : [{ path: "endsAt", message: "The meeting ends before it begins. Enter a later time." }];
}

/** Why a group does not meet on a day, at a field: it is not there then. A first day that is not known for certain is none. */
export function faultsOfDay(
  { fromDay, fromKnown, untilDay }: Pick<Group, "fromDay" | "fromKnown" | "untilDay">,
  day: string,
  path: string,
): Fault[] {
  if (fromKnown && day < fromDay) return [{ path, message: `The group begins on ${dateInWords(fromDay)}.` }];
  return untilDay !== null && day > untilDay ? [{ path, message: `The group ends on ${dateInWords(untilDay)}.` }] : [];
}
