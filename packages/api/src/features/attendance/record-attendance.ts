import { getRow } from "../../db/find-row";
import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { AppError, badInput, badInputs } from "../../errors/app-error";
import { Meeting, meetingsTurn } from "../meetings";
import { Person } from "../people";
import { dayInLondon } from "../statements";
import { Attendance } from "./attendance.entity";
import { checkMarks, type RegisterFacts } from "./check-marks";
import { marksMax, type MarkInput, type RecordAttendanceInput } from "./register.inputs";

/**
 * Records a register, or the part of it that was changed, as one change: a constant number of statements, however many seats. Two
 * people who record different seats both keep what they sent. Throws CONFLICT, at each mark, for seats of which somebody has recorded
 * something else meanwhile, and BAD_USER_INPUT for all that is wrong; nothing is stored then.
 */
export async function recordAttendance(write: Write, input: RecordAttendanceInput): Promise<Meeting> {
  // Whoever records, moves or cancels meanwhile waits here, and then meets what the other has stored.
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  if (meeting.cancelledOn !== null) {
    throw badInput("meeting", "This meeting is cancelled: nobody can have come. Say first that it takes place.");
  }
  const facts = await readFacts(write, meeting, input.marks);
  const { marks, faults, conflicts } = checkMarks(input.marks, facts);
  if (faults.length > 0) throw badInputs(faults);
  const [conflict] = conflicts;
  if (conflict) {
    const byAge = [...facts.stored.values()].sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime());
    const { changedAs, changedAt } = byAge[0] ?? meeting;
    throw new AppError("CONFLICT", conflict.message, {
      faults: conflicts,
      conflict: { current: meeting, changedAs, changedAt },
    });
  }
  const { id: meetingId, groupName, recordedOn } = meeting;
  const attendance = write.repo(Attendance);
  await attendance.insertAll(
    marks.flatMap(({ stored, ...mark }) =>
      stored ? [] : [{ ...mark, meetingId, groupName, recordedOn, source: null, section: null }],
    ),
  );
  await attendance.changeAll(
    marks.flatMap(({ stored, state, deputyPersonId }) =>
      stored ? [{ id: stored.id, expectedVersion: stored.version, state, deputyPersonId }] : [],
    ),
  );
  return meeting;
}

async function readFacts(write: Write, meeting: Meeting, marks: readonly MarkInput[]): Promise<RegisterFacts> {
  const { bodyId, id: meetingId, groupId, recordedOn: day } = meeting;
  const seats = await write.rows<{ id: string; agencyId: string | null; wasThere: boolean }>(
    "seats of a register",
    `select id, agency_id as "agencyId", span @> $3::date as "wasThere" from seat
     where body_id = $1 and group_id = $2 and removed_at is null`,
    [bodyId, groupId, day],
  );
  const limit = marksMax * 2;
  const stored = await write.repo(Attendance).list({ where: { bodyId, meetingId }, orderBy: ["id"], limit });
  const voted = await write.rows<{ seatId: string }>(
    "seats that voted at a meeting",
    `select seat_id as "seatId" from votes_of_seats($1) where meeting_id = $2`,
    [bodyId, meetingId],
  );
  const named = marks.flatMap(({ deputy }) => (deputy ? (decodeRowId(deputy)?.id ?? []) : []));
  const people = await (named.length === 0
    ? []
    : write.repo(Person).list({ where: { bodyId, id: named }, orderBy: ["id"], limit: named.length }));
  return {
    ...{ bodyId, day, today: dayInLondon(new Date()) },
    seats: new Map(seats.map(({ id, ...seat }) => [id, seat])),
    stored: new Map(stored.map((mark) => [mark.seatId, mark])),
    voted: new Set(voted.map(({ seatId }) => seatId)),
    people: new Set(people.filter(({ erasedAt }) => erasedAt === null).map(({ id }) => id)),
  };
}
