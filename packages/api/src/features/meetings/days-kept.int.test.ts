import { randomUUID } from "node:crypto";
import { giveGrant } from "../../identity/grants";
import type { GivenBoard } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { usePanboard } from "../../testing/use-panboard";
import { givenAttendance } from "../attendance/given-attendance";
import { givenBoard } from "../bodies/given-board";
import { givenDecision, givenVote } from "../decisions/given-decision";
import type { Group } from "../groups";
import { givenGroup } from "../groups/given-group";
import { givenRegion } from "../regions/given-region";
import { givenSeat } from "../seats/given-seat";
import { givenMeeting } from "./given-meeting";

const panboard = usePanboard();
const manager = randomUUID();
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ slug: string }>("select slug from region where region_id = $1", [
    board.regionId,
  ]);
  await backup.end();
  const { issuer } = panboard.config.identity;
  await giveGrant(panboard.database, {
    role: "BUSINESS_MANAGER",
    issuer,
    subject: manager,
    on: `${rows[0]?.slug}/${board.slug}`,
  });
});

/** What a change answers of what is wrong with it. */
async function faultsOf(operation: string, type: string, input: object): Promise<[string, string][]> {
  const document = `mutation ($input: ${type}!) { payload: ${operation}(input: $input) { userErrors { path message } } }`;
  const { data, errors } = await panboard.graph(manager, document, { input });
  expect(errors).toBeUndefined();
  const { userErrors } = data?.payload as { userErrors: { path: string; message: string }[] };
  return userErrors.map(({ path, message }) => [path, message]);
}
const changeGroup = (group: Group, said: object) =>
  faultsOf("changeGroup", "ChangeGroupInput", { ...asSeen(group), ...said });
const meetingOf = ({ id: groupId, name: groupName }: Group, recordedOn: string, said = {}) =>
  givenMeeting(panboard.database, board, { groupId, groupName, recordedOn, ...said });

test("a group’s days keep its meetings that are not cancelled, and it is not removed while one is on record", async () => {
  const group = await givenGroup(panboard.database, board, { fromDay: "2025-01-01" });
  await meetingOf(group, "2025-02-03");
  await meetingOf(group, "2030-03-04");
  await meetingOf(group, "2030-05-06", { cancelledOn: "2025-03-01", cancelReason: "The chair is away." });
  expect(await changeGroup(group, { from: "2025-02-04" })).toEqual([
    ["from", "1 meeting is planned or was held before that day: 3 February 2025."],
  ]);
  expect(await changeGroup(group, { until: "2025-01-31" })).toEqual([
    ["until", "2 meetings are planned or were held after that day: 3 February 2025 and 4 March 2030."],
  ]);
  expect(await faultsOf("removeGroup", "GroupVersionInput", asSeen(group))).toEqual([
    ["id", "Meetings of this group are on record: give it a last day instead."],
  ]);
  expect(await changeGroup(group, { until: "2030-03-04" })).toEqual([]);
});

test("a seat’s days keep what is recorded of it; a blank is nothing", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, board, { fromDay: "2025-01-01" });
  const place = { groupId: group.id, groupName: group.name };
  const seat = await givenSeat(database, board, { ...place, fromDay: "2025-01-01" });
  for (const [day, state] of [
    ["2025-02-03", "NOT_RECORDED"],
    ["2025-03-03", "PRESENT"],
    ["2025-05-05", "APOLOGIES"],
    ["2025-06-02", "NOT_RECORDED"],
  ] as const) {
    const { id: meetingId, groupName, recordedOn } = await meetingOf(group, day);
    const of = { meetingId, groupName, recordedOn, seatId: seat.id, agencyId: seat.agencyId };
    await givenAttendance(database, board, { ...of, state: state as never });
  }
  const change = (said: object) => faultsOf("changeSeat", "ChangeSeatInput", { ...asSeen(seat), ...said });
  expect(await change({ from: "2025-03-04", until: "2025-05-04" })).toEqual([
    ["from", "Attendance of this seat is recorded on 3 March 2025. Choose that day or one before."],
    ["until", "Attendance of this seat is recorded on 5 May 2025. Choose that day or one after."],
  ]);
  const csv = `group,post,role,from,until\n${group.name},${seat.post},Member,2025-01-01,2025-05-04\n`;
  const document = `mutation ($input: ImportSeatsInput!) { importSeats(input: $input) { imported { committed faults { column message } } } }`;
  const input = { body: idOfBoard(board), fileName: "seats.csv", csv, preview: false };
  const { data } = await panboard.graph(manager, document, { input });
  const fault = {
    column: "until",
    message: "Attendance of this seat is recorded on 5 May 2025. Choose that day or one after.",
  };
  expect(data).toEqual({ importSeats: { imported: { committed: false, faults: [fault] } } });
  expect(await change({ from: "2025-03-03", until: "2025-05-05" })).toEqual([]);
});

test("a seat’s days keep its votes too", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, board, { fromDay: "2025-01-01" });
  const seat = await givenSeat(database, board, { groupId: group.id, groupName: group.name, fromDay: "2025-01-01" });
  const { id: meetingId, groupId, groupName, recordedOn } = await meetingOf(group, "2025-03-03");
  const decision = await givenDecision(database, board, { meetingId, groupId, recordedOn });
  await givenVote(database, board, { decisionId: decision.id, groupId, recordedOn, seatId: seat.id });
  const later = await meetingOf(group, "2025-05-05");
  const of = { meetingId: later.id, groupName, recordedOn: later.recordedOn, seatId: seat.id, agencyId: seat.agencyId };
  await givenAttendance(database, board, of);
  const change = (said: object) => faultsOf("changeSeat", "ChangeSeatInput", { ...asSeen(seat), ...said });
  expect(await change({ from: "2025-03-04", until: "2025-05-04" })).toEqual([
    ["from", "This seat voted on 3 March 2025. Choose that day or one before."],
    ["until", "Attendance of this seat is recorded on 5 May 2025. Choose that day or one after."],
  ]);
  expect(await change({ from: "2025-03-03", until: "2025-05-05" })).toEqual([]);
});

test("what is no time, address, title or number of days is refused at its field, and so is a reason that says nothing", async () => {
  const group = await givenGroup(panboard.database, board);
  const { id } = asSeen(group);
  const plan = (said: object) =>
    faultsOf("planMeetings", "PlanMeetingsInput", { body: idOfBoard(board), group: id, days: ["2026-04-07"], ...said });
  const bad = { title: "=1", startsAt: "9.30", endsAt: "24:00", place: " ", link: "http://meet.example" };
  expect((await plan({ ...bad, days: [] })).map(([path]) => path).sort()).toEqual([
    "days",
    "endsAt",
    "link",
    "place",
    "startsAt",
    "title",
  ]);
  for (const link of [
    "https://",
    "javascript:alert(1)",
    "https://a b.example",
    "https://me@meet.example",
    "https://:secret@meet.example",
    "https://x\ny",
  ]) {
    expect([link, await plan({ link })]).toEqual([link, [["link", "Enter an address that begins with https://."]]]);
  }
  const days = Array.from(
    { length: 61 },
    (_, index) => `2027-${String((index % 12) + 1).padStart(2, "0")}-0${Math.floor(index / 12) + 1}`,
  );
  expect(await plan({ days })).toEqual([["days", "Choose 1 to 60 days."]]);
  const meeting = asSeen(await meetingOf(group, "2026-06-01"));
  expect(await faultsOf("cancelMeeting", "CancelMeetingInput", { ...meeting, reason: " " })).toEqual([
    ["reason", "Say why, in 500 characters at the most."],
  ]);
  expect(await faultsOf("moveMeeting", "MoveMeetingInput", { ...meeting, to: "2026-06-02", reason: "\u202e" })).toEqual(
    [["reason", expect.any(String)]],
  );
});

test("a group suggests the days of a rhythm", async () => {
  const group = asSeen(await givenGroup(panboard.database, board, { fromDay: "2025-01-01" }));
  const document = `query ($id: ID!) { node(id: $id) { ... on Group {
    meetingDays(from: "2026-04-01", until: "2026-06-30", every: { unit: MONTHS, interval: 1, weekday: MONDAY, week: FIRST }, holidays: SKIP) { date holiday insteadOf } } } }`;
  const { data, errors } = await panboard.graph(manager, document, { id: group.id });
  expect({ data, errors }).toEqual({
    data: { node: { meetingDays: [{ date: "2026-06-01", holiday: null, insteadOf: null }] } },
    errors: undefined,
  });
});
