import type { Write } from "../../db/write";
import { badInput, badInputs, type Fault } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { faultsOfClashes } from "./find-clashes";
import { findMeeting, getGroupOfMeeting, takeMeetingTurns } from "./find-meeting";
import { readMade } from "./find-recorded";
import { Meeting } from "./meeting.entity";
import { faultsOfDay } from "./meeting-rules";
import type { CancelMeetingInput, MeetingVersionInput } from "./meetings.inputs";

/**
 * Says that a meeting does not take place: it stays on record with the apologies that came, is not counted, and its time is
 * free. Throws as `change` does, and BAD_USER_INPUT where it is cancelled already, its register says who came or was absent, or
 * decisions or actions of it are on record.
 */
export async function cancelMeeting(write: Write, input: CancelMeetingInput): Promise<Meeting> {
  await takeMeetingTurns(write);
  const { id, expectedVersion, reason } = input;
  const meeting = await findMeeting(write, input);
  if (meeting && meeting.cancelledOn !== null) throw badInput("id", "This meeting is cancelled already.");
  const faults = meeting ? await faultsOfMade(write, meeting) : [];
  if (faults.length > 0) throw badInputs(faults);
  const cancelledOn = dayInLondon(new Date());
  return write.repo(Meeting).change(id, expectedVersion, { cancelledOn, cancelReason: reason.trim() });
}

const cameWords =
  "Its register says who came. If the meeting did not take place, set those seats to not recorded or apologies first.";

/** To what did not take place nobody came; it decided nothing, and gave nobody anything to do. */
async function faultsOfMade(write: Write, meeting: Meeting): Promise<Fault[]> {
  const { isRegistered, decisions, actions } = await readMade(write, meeting);
  const faultOf = (constraint: "decision_meeting_live_fkey" | "action_meeting_live_fkey"): Fault => {
    const [path, message] = Meeting.refusals[constraint] as readonly [string, string];
    return { path, message };
  };
  return [
    ...(isRegistered ? [{ path: "id", message: cameWords }] : []),
    ...(decisions > 0 ? [faultOf("decision_meeting_live_fkey")] : []),
    ...(actions > 0 ? [faultOf("action_meeting_live_fkey")] : []),
  ];
}

/**
 * Says that a cancelled meeting takes place after all. Throws as `change` does, and BAD_USER_INPUT at `id` where it is not
 * cancelled, or its group is not there on its day by now, or has another meeting at its time.
 */
export async function reinstateMeeting(write: Write, input: MeetingVersionInput): Promise<Meeting> {
  await takeMeetingTurns(write);
  const meeting = await findMeeting(write, input);
  if (meeting?.cancelledOn === null) throw badInput("id", "This meeting is not cancelled.");
  const faults = meeting ? await faultsOfReturn(write, meeting) : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(Meeting).change(input.id, input.expectedVersion, { cancelledOn: null, cancelReason: null });
}

/** Why a meeting can’t come back as it was, at `id`. */
export async function faultsOfReturn(write: Write, meeting: Meeting): Promise<Fault[]> {
  const { groupId, recordedOn, startsAt, endsAt, id: exceptId } = meeting;
  return [
    ...faultsOfDay(await getGroupOfMeeting(write, meeting), recordedOn, "id"),
    ...(await faultsOfClashes(write, { groupId, days: [recordedOn], startsAt, endsAt, exceptId }, () => "id")),
  ];
}
