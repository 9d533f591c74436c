import { defineFact } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenMeeting } from "../meetings/given-meeting";
import { givenSeat } from "../seats/given-seat";
import { Attendance } from "./attendance.entity";
import { AttendanceState, BlankReading } from "./attendance.words";
import { AttendanceRule } from "./attendance-rule.entity";

/** That a new seat of an agency came to a new meeting of its group; whoever says the meeting or the seat says all of both. */
export const givenAttendance = defineFact(Attendance, async (board, said, database) => {
  const own = { state: AttendanceState.PRESENT, deputyPersonId: null, source: null, section: null };
  const { meetingId, seatId, groupName, recordedOn, agencyId = null } = said;
  if (meetingId !== undefined && seatId !== undefined)
    return { meetingId, seatId, groupName, recordedOn, agencyId, ...own };
  const meeting = await givenMeeting(database, board);
  const { groupId } = meeting;
  const seat = await givenSeat(database, board, { groupId, groupName: meeting.groupName, agencyId: said.agencyId });
  return {
    ...own,
    meetingId: meeting.id,
    groupName: meeting.groupName,
    recordedOn: meeting.recordedOn,
    seatId: seat.id,
    agencyId: seat.agencyId,
  };
});

/** That a board reads blanks of its registers as absences. */
export const givenAttendanceRule = defineFact(AttendanceRule, () => ({
  recordedOn: "2025-04-01",
  blankAs: BlankReading.ABSENT,
  threshold: "75",
}));

defineQuestion("Body.attendance", {
  shownUnder: "body:read",
  text: 'attendance(from: "2025-04-01", to: "2026-03-31") { meetings }',
});
defineQuestion("Body.attendanceRule", {
  shownUnder: "body:read",
  text: async (database, board) => {
    await givenAttendanceRule(database, board);
    return "attendanceRule { blankAs }";
  },
});
