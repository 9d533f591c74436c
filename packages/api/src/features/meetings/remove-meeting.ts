import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { faultsOfReturn } from "./cancel-meeting";
import { takeMeetingTurns } from "./find-meeting";
import { Meeting } from "./meeting.entity";
import type { MeetingVersionInput } from "./meetings.inputs";

/**
 * Removes a meeting that was entered by mistake. Throws as `remove` does, and BAD_USER_INPUT while anything hangs from it: one
 * that does not take place is cancelled instead.
 */
export async function removeMeeting(write: Write, { id, expectedVersion }: MeetingVersionInput): Promise<Meeting> {
  return write.repo(Meeting).remove(id, expectedVersion);
}

/**
 * Brings a removed meeting back. Throws as `restore` does, and BAD_USER_INPUT at `id` where its group is not there on its day
 * by now, or has another meeting at its time.
 */
export async function restoreMeeting(write: Write, input: MeetingVersionInput): Promise<Meeting> {
  await takeMeetingTurns(write);
  const meeting = await findSeen(write, Meeting, input);
  const takesPlace = meeting && meeting.removedAt !== null && meeting.cancelledOn === null;
  const faults = takesPlace ? await faultsOfReturn(write, meeting) : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(Meeting).restore(input.id, input.expectedVersion);
}
