import { dateInWords } from "@panboard/shared";
import { findRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Meeting } from "../meetings";

const noMeetingWords = "There is no such meeting of this group. Choose one of its meetings.";

/** The meeting of a group that the field `meeting` names, with what is wrong with it: none of this group, whatever else it is. */
export async function findMeetingOfGroup(
  write: Write,
  groupId: string,
  id: string,
): Promise<{ readonly meeting: Meeting | undefined; readonly faults: Fault[] }> {
  const meeting = await findRow(write, Meeting, id);
  if (meeting?.removedAt === null && meeting.groupId === groupId) return { meeting, faults: [] };
  return { meeting: undefined, faults: [{ path: "meeting", message: noMeetingWords }] };
}

/** Why nothing is proposed for a meeting any more, at `meeting`: it was held, is held today, or was cancelled. */
export function faultsOfProposedFor({ recordedOn, cancelledOn }: Pick<Meeting, "recordedOn" | "cancelledOn">): Fault[] {
  const at = (message: string): Fault[] => [{ path: "meeting", message }];
  if (cancelledOn !== null) return at("This meeting was cancelled. Propose the item for another one.");
  if (recordedOn > dayInLondon(new Date())) return [];
  return at(`This meeting was on ${dateInWords(recordedOn)}. Propose the item for one that is still to come.`);
}
