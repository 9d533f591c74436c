import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import type { GivenBoard } from "../../testing/define-fact";
import { asSeen } from "../../testing/define-sample";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { useDatabase } from "../../testing/use-database";
import { givenAttendance } from "../attendance/given-attendance";
import { givenBoard } from "../bodies/given-board";
import { givenDecision, givenVote } from "../decisions/given-decision";
import type { Group } from "../groups";
import { givenGroup } from "../groups/given-group";
import { givenRegion } from "../regions/given-region";
import { givenSeat } from "../seats/given-seat";
import { cancelMeeting, reinstateMeeting } from "./cancel-meeting";
import { changeMeeting } from "./change-meeting";
import { givenMeeting } from "./given-meeting";
import type { Meeting } from "./meeting.entity";
import { moveMeeting } from "./move-meeting";
import { removeMeeting, restoreMeeting } from "./remove-meeting";

const databases = useDatabase();
let board: GivenBoard;
let group: Group;

beforeAll(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});
beforeEach(async () => {
  group = await givenGroup(databases.database, board, { fromDay: "2025-01-01", untilDay: "2025-12-31" });
});

const meetingOn = (recordedOn: string, said: Partial<Meeting> = {}): Promise<Meeting> =>
  givenMeeting(databases.database, board, { groupId: group.id, groupName: group.name, recordedOn, ...said });
const make = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
  changeAs(databases.database, rightsOfManager(board), { kind: "BODY", id: board.bodyId }, "meetings:write", work);
const reason = "The chair is away.";
const move = (meeting: Meeting, to: string, said = {}) =>
  make((write) => moveMeeting(write, { ...asSeen(meeting), to, reason, ...said }));
const cancel = (meeting: Meeting) => make((write) => cancelMeeting(write, { ...asSeen(meeting), reason }));
const taken = "This group has another meeting at that time, which starts at 9:30am.";

test("a change keeps what it does not name, and null takes away", async () => {
  const meeting = await meetingOn("2025-06-09");
  const changed = await make((write) =>
    changeMeeting(write, { ...asSeen(meeting), title: " Development day ", endsAt: null, place: null }),
  );
  expect(changed).toMatchObject({ title: "Development day", starts: "09:30", ends: null, place: null, version: 2 });
});

test("a change is refused at its field: times without sense, another meeting at that time, a cancelled one", async () => {
  const [meeting, other] = [
    await meetingOn("2025-06-09"),
    await meetingOn("2025-06-09", { startsAt: "14:00", endsAt: "15:00" }),
  ];
  const refused = (one: Meeting, said: object, fault: object) =>
    expect(make((write) => changeMeeting(write, { ...asSeen(one), ...said }))).rejects.toMatchObject({
      faults: [fault],
    });
  await refused(meeting, { endsAt: "09:00" }, { path: "endsAt" });
  await refused(meeting, { startsAt: null }, { path: "startsAt" });
  await refused(other, { startsAt: "11:00" }, { path: "startsAt", message: taken });
  await make((write) => changeMeeting(write, { ...asSeen(other), startsAt: "11:30" }));
  const cancelled = await cancel(meeting);
  await refused(
    cancelled,
    { title: "Other" },
    { path: "id", message: "This meeting is cancelled. Reinstate it first." },
  );
  await expect(move(cancelled, "2025-06-10")).rejects.toMatchObject({ faults: [{ path: "id" }] });
});

test("a meeting that is moved keeps its first day and takes what hangs from it along", async () => {
  const meeting = await meetingOn("2025-06-09");
  const seat = await givenSeat(databases.database, board, {
    groupId: group.id,
    groupName: group.name,
    fromDay: "2025-01-01",
  });
  const mark = await givenAttendance(databases.database, board, {
    ...{ meetingId: meeting.id, seatId: seat.id, agencyId: seat.agencyId },
    ...{ groupName: group.name, recordedOn: meeting.recordedOn },
  });
  const once = await move(meeting, "2025-06-16", { startsAt: "13:00", endsAt: "15:00" });
  expect(once).toMatchObject({
    recordedOn: "2025-06-16",
    movedFrom: "2025-06-09",
    moveReason: reason,
    starts: "13:00",
  });
  const twice = await move(once, "2025-06-23");
  expect(twice).toMatchObject({ recordedOn: "2025-06-23", movedFrom: "2025-06-09", starts: "13:00" });
  const backup = await databases.connect("backup");
  const { rows } = await backup.query("select recorded_on from attendance where id = $1", [mark.id]);
  await backup.end();
  expect(rows).toEqual([{ recorded_on: "2025-06-23" }]);
  expect(await move(twice, "2025-06-09")).toMatchObject({ movedFrom: null, moveReason: null });
});

test("a move is refused with all that is wrong with the day: group, other meetings, and seats that a register records", async () => {
  const meeting = await meetingOn("2025-06-09");
  await meetingOn("2025-06-16");
  await expect(move(meeting, "2026-01-05")).rejects.toMatchObject({
    faults: [{ path: "to", message: "The group ends on 31 December 2025." }],
  });
  await expect(move(meeting, "2025-06-09")).rejects.toMatchObject({ faults: [{ path: "to" }] });
  const seat = await givenSeat(databases.database, board, {
    ...{ groupId: group.id, groupName: group.name, post: "Head of service" },
    ...{ fromDay: "2025-06-01", untilDay: "2025-06-12" },
  });
  await givenAttendance(databases.database, board, {
    ...{ meetingId: meeting.id, seatId: seat.id, agencyId: seat.agencyId },
    ...{ groupName: group.name, recordedOn: meeting.recordedOn },
  });
  const words =
    "Attendance is recorded of seats that are not there on that day: Head of service. Choose another day, or correct the register first.";
  await expect(move(meeting, "2025-06-16", { startsAt: "11:00" })).rejects.toMatchObject({
    faults: [
      { path: "to", message: taken },
      { path: "to", message: words },
    ],
  });
  await move(meeting, "2025-06-12");
});

test("a meeting is not moved to a day on which a seat that voted is not there", async () => {
  const meeting = await meetingOn("2025-06-09");
  const { id: meetingId, groupId, groupName, recordedOn } = meeting;
  const seat = await givenSeat(databases.database, board, {
    ...{ groupId, groupName, post: "Head of service", fromDay: "2025-06-01", untilDay: "2025-06-12" },
  });
  const decision = await givenDecision(databases.database, board, { meetingId, groupId, recordedOn });
  await givenVote(databases.database, board, { decisionId: decision.id, groupId, recordedOn, seatId: seat.id });
  await expect(move(meeting, "2025-06-16")).rejects.toMatchObject({
    faults: [
      {
        path: "to",
        message:
          "Votes are recorded of seats that are not there on that day: Head of service. Choose another day, or change the decisions first.",
      },
    ],
  });
  await move(meeting, "2025-06-12");
});

test("a cancelled meeting frees its time, and comes back where that is still free", async () => {
  const meeting = await meetingOn("2025-06-09");
  const cancelled = await cancel(meeting);
  expect(cancelled).toMatchObject({ state: "CANCELLED", cancelReason: reason });
  await expect(cancel(cancelled)).rejects.toMatchObject({ faults: [{ path: "id" }] });
  const reinstate = (one: Meeting) => make((write) => reinstateMeeting(write, asSeen(one)));
  const back = await reinstate(cancelled);
  expect(back).toMatchObject({ cancelledOn: null, cancelReason: null });
  await expect(reinstate(back)).rejects.toMatchObject({ faults: [{ path: "id" }] });
  const again = await cancel(back);
  await meetingOn("2025-06-09");
  await expect(reinstate(again)).rejects.toMatchObject({ faults: [{ path: "id", message: taken }] });
});

test("a meeting whose register says who came is not cancelled; apologies and a blank don’t stand in the way", async () => {
  const mark = await givenAttendance(databases.database, board);
  const blank = await givenAttendance(databases.database, board, { state: "NOT_RECORDED" as typeof mark.state });
  const apologies = await givenAttendance(databases.database, board, { state: "APOLOGIES" as typeof mark.state });
  const seen = (meetingId: string) => ({
    id: encodeRowId("Meeting", { ...board, id: meetingId }),
    expectedVersion: 1,
    reason,
  });
  await expect(make((write) => cancelMeeting(write, seen(mark.meetingId)))).rejects.toMatchObject({
    faults: [
      {
        path: "id",
        message:
          "Its register says who came. If the meeting did not take place, set those seats to not recorded or apologies first.",
      },
    ],
  });
  await make((write) => cancelMeeting(write, seen(blank.meetingId)));
  await make((write) => cancelMeeting(write, seen(apologies.meetingId)));
});

test("a meeting is removed while nothing hangs from it, and comes back where its time is free", async () => {
  const mark = await givenAttendance(databases.database, board);
  const id = encodeRowId("Meeting", { ...board, id: mark.meetingId });
  await expect(make((write) => removeMeeting(write, { id, expectedVersion: 1 }))).rejects.toMatchObject({
    faults: [{ path: "id" }],
  });
  const removed = await make(async (write) => removeMeeting(write, asSeen(await meetingOn("2025-06-09"))));
  const restore = (one: Meeting) => make((write) => restoreMeeting(write, asSeen(one)));
  const back = await restore(removed);
  const again = await make((write) => removeMeeting(write, asSeen(back)));
  await meetingOn("2025-06-09");
  await expect(restore(again)).rejects.toMatchObject({ faults: [{ path: "id", message: taken }] });
});
