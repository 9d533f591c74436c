import { addDays } from "@panboard/shared";
import { defineFact } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenMeeting } from "../meetings/given-meeting";
import { givenSeat } from "../seats/given-seat";
import { Attendance } from "./attendance.entity";
import { AttendanceState, BlankReading } from "./attendance.words";
import { AttendanceRule } from "./attendance-rule.entity";

/** That somebody stood in for a new seat of an agency at a new meeting of its group; whoever says the meeting or the seat says all of both. */
export const givenAttendance = defineFact(Attendance, async (board, said, database) => {
  const own = { state: AttendanceState.DEPUTY, deputyPersonId: null, source: null, section: null };
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

let rules = 0;

/** That a board reads blanks of its registers as absences, from a day of its own on unless said. */
export const givenAttendanceRule = defineFact(AttendanceRule, () => ({
  recordedOn: addDays("2015-04-01", (rules += 1)),
  blankAs: BlankReading.ABSENT,
  threshold: "75",
}));

defineQuestion("Body.attendance", {
  shownUnder: "body:read",
  text: 'attendance(from: "2025-04-01", to: "2026-03-31") { meetings }',
});
defineQuestion("Body.attendanceRules", { shownUnder: "body:read", text: "attendanceRules { blankAs }" });
