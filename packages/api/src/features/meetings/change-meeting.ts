import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfClashes } from "./find-clashes";
import { findMeeting, takeMeetingTurns } from "./find-meeting";
import { Meeting } from "./meeting.entity";
import { contentOf } from "./meeting-content";
import { faultsOfTimes } from "./meeting-rules";
import type { ChangeMeetingInput } from "./meetings.inputs";

/** What is told of a meeting that is cancelled, where it is to be changed or moved. */
export const cancelledFault: Fault = { path: "id", message: "This meeting is cancelled. Reinstate it first." };

/**
 * Changes what a meeting is called, when on its day it is, and where. Throws as `change` does, and BAD_USER_INPUT with all that
 * is wrong: times that make no sense, another meeting of its group at that time, or that it is cancelled.
 */
export async function changeMeeting(write: Write, input: ChangeMeetingInput): Promise<Meeting> {
  await takeMeetingTurns(write);
  const changes = contentOf(input);
  const meeting = await findMeeting(write, input);
  const faults = meeting ? await faultsOfChanged(write, meeting, changes) : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(Meeting).change(input.id, input.expectedVersion, changes);
}

async function faultsOfChanged(
  write: Write,
  meeting: Meeting,
  { startsAt = meeting.startsAt, endsAt = meeting.endsAt }: Pick<ChangeMeetingInput, "startsAt" | "endsAt">,
): Promise<Fault[]> {
  if (meeting.cancelledOn !== null) return [cancelledFault];
  const times = { startsAt, endsAt };
  const faults = faultsOfTimes(times);
  if (faults.length > 0) return faults;
  const wanted = { groupId: meeting.groupId, days: [meeting.recordedOn], exceptId: meeting.id, ...times };
  return faultsOfClashes(write, wanted, () => "startsAt");
}
