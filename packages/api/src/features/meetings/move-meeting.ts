import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { nameThem } from "../groups";
import { dayInLondon } from "../statements";
import { cancelledFault } from "./change-meeting";
import { faultsOfClashes } from "./find-clashes";
import { findMeeting, getGroupOfMeeting, takeMeetingTurns } from "./find-meeting";
import { listRecordedSeats, listVotedSeats, readMade, type RecordedSeat } from "./find-recorded";
import { Meeting } from "./meeting.entity";
import { faultsOfDay, faultsOfTimes } from "./meeting-rules";
import type { MoveMeetingInput } from "./meetings.inputs";

/**
 * Moves a meeting to another day, and keeps the day that it was first planned for; back on that day nothing is left of having
 * been moved. Throws as `change` does, and BAD_USER_INPUT with all that is wrong: a day on which its group is not there or has
 * another meeting, or a seat is not there of which attendance or a vote is recorded, and one to come of a meeting that was held.
 */
export async function moveMeeting(write: Write, input: MoveMeetingInput): Promise<Meeting> {
  await takeMeetingTurns(write);
  const { id, expectedVersion, to, startsAt, endsAt, reason } = input;
  const meeting = await findMeeting(write, input);
  const faults = meeting ? await faultsOfMoved(write, meeting, input) : [];
  if (faults.length > 0) throw badInputs(faults);
  const first = meeting?.movedFrom ?? meeting?.recordedOn ?? null;
  const moved = first === to ? { movedFrom: null, moveReason: null } : { movedFrom: first, moveReason: reason.trim() };
  return write.repo(Meeting).change(id, expectedVersion, { recordedOn: to, startsAt, endsAt, ...moved });
}

async function faultsOfMoved(
  write: Write,
  meeting: Meeting,
  { to, startsAt = meeting.startsAt, endsAt = meeting.endsAt }: MoveMeetingInput,
): Promise<Fault[]> {
  if (meeting.cancelledOn !== null) return [cancelledFault];
  if (to === meeting.recordedOn) {
    return [{ path: "to", message: "The meeting is on that day. Choose another, or change its times." }];
  }
  const times = { startsAt, endsAt };
  const ofTimes = faultsOfTimes(times);
  const wanted = { groupId: meeting.groupId, days: [to], exceptId: meeting.id, ...times };
  return [
    ...faultsOfDay(await getGroupOfMeeting(write, meeting), to, "to"),
    ...ofTimes,
    ...(ofTimes.length > 0 ? [] : await faultsOfClashes(write, wanted, () => "to")),
    ...(await faultsOfRecorded(write, meeting, to)),
    ...(await faultsOfMade(write, meeting, to)),
  ];
}

/** What was made at a meeting was made on its day or after, and closed no earlier. */
async function faultsOfMade(write: Write, meeting: Meeting, to: string): Promise<Fault[]> {
  const { isRegistered, decisions, actions, firstClosed } = await readMade(write, meeting);
  const at = (message: string): Fault[] => [{ path: "to", message }];
  if (to > dayInLondon(new Date())) {
    return [
      ...(isRegistered
        ? at("The register says who came: choose a day that has come, or correct the register first.")
        : []),
      ...(decisions > 0
        ? at("Decisions of this meeting are on record: choose a day that has come, or remove them first.")
        : []),
      ...(actions > 0
        ? at("Actions were raised at this meeting: choose a day that has come, or remove them first.")
        : []),
    ];
  }
  if (firstClosed === null || firstClosed >= to) return [];
  return at(`An action of this meeting was closed on ${dateInWords(firstClosed)}: choose that day or one before.`);
}

async function faultsOfRecorded(write: Write, meeting: Meeting, to: string): Promise<Fault[]> {
  return [
    ...faultsOfMissing(
      await listRecordedSeats(write, meeting, to),
      "Attendance is recorded of",
      "correct the register",
    ),
    ...faultsOfMissing(await listVotedSeats(write, meeting, to), "Votes are recorded of", "change the decisions"),
  ];
}

function faultsOfMissing(seats: readonly RecordedSeat[], recorded: string, correct: string): Fault[] {
  const missing = seats.filter(({ isThere }) => !isThere);
  if (missing.length === 0) return [];
  const posts = nameThem(missing.map(({ post }) => post));
  const message = `${recorded} seats that are not there on that day: ${posts}. Choose another day, or ${correct} first.`;
  return [{ path: "to", message }];
}
