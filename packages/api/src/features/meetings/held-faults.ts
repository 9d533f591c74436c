import { dateInWords } from "@panboard/shared";
import type { Fault } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import type { Meeting } from "./meeting.entity";

/** What is wrong, at `meeting`, with recording what happened at a meeting: it was cancelled, or its day is still to come. */
export function faultsOfHeld({ recordedOn, cancelledOn }: Meeting): Fault[] {
  if (cancelledOn !== null)
    return [{ path: "meeting", message: "This meeting was cancelled: nothing is recorded of it." }];
  if (recordedOn <= dayInLondon(new Date())) return [];
  const message = `This meeting is on ${dateInWords(recordedOn)}: record what happens at it from that day on.`;
  return [{ path: "meeting", message }];
}
