import { encodeRowId } from "../../db/row-id";
import { givenAgency } from "../agencies/given-agency";
import { givenBoard } from "../bodies/given-board";
import { givenGroup } from "../groups/given-group";
import type { Meeting } from "../meetings";
import { givenMeeting } from "../meetings/given-meeting";
import type { Seat } from "../seats";
import { givenRegion } from "../regions/given-region";
import { givenSeat } from "../seats/given-seat";

import { listStatements } from "../../testing/list-statements";
import { somebodyOn } from "../../testing/somebody-on";
import { usePanboard } from "../../testing/use-panboard";
import { AttendanceState } from "./attendance.words";
import { givenAttendance, givenAttendanceRule } from "./given-attendance";

const panboard = usePanboard();

const figures = "present deputy apologies absent notRecorded expected recorded rate comparable belowThreshold";
const period = `from: "2013-04-01", to: "2014-03-31"`;

interface Figures {
  readonly post: string;
  readonly agency: { readonly name: string } | null;
  readonly notRecorded: number;
  readonly present: number;
}
interface Answered {
  readonly meetings: number;
  readonly blankAs: string;
  readonly total: object;
  readonly seats: {
    readonly nodes: readonly Figures[];
    readonly totalCount: number;
    readonly pageInfo: { endCursor: string; hasNextPage: boolean };
  };
  readonly agencies: readonly { readonly agency: { readonly slug: string }; readonly seatCount: number }[];
  readonly sectors: readonly { readonly sector: string | null; readonly seatCount: number }[];
}

async function ask(subject: string, board: string, args = period, seats = ""): Promise<Answered | null> {
  const { data, errors } = await panboard.graph(
    subject,
    `query ($board: String!) { board(slug: $board) { attendance(${args}) { meetings blankAs threshold total { ${figures} }
       seats${seats} { totalCount pageInfo { endCursor hasNextPage } nodes { post agency { name } groupName constituency ${figures} } }
       agencies { agency { slug } seatCount ${figures} } sectors { sector seatCount ${figures} } } } }`,
    { board },
  );
  expect(errors).toBeUndefined();
  return (data as { board: { attendance: Answered | null } }).board.attendance;
}

test("Cheshire East's printed register is 7 meetings, 29 seats and 203 marks, of which 51 are not recorded and none absent", async () => {
  const told = await ask("business-manager@cheshire-east", "cheshire-east");
  expect(told).toMatchObject({ meetings: 7, blankAs: "NOT_RECORDED", threshold: "75" });
  expect(told?.seats.totalCount).toBe(29);
  expect(told?.total).toEqual({
    ...{ present: 152, deputy: 0, apologies: 0, absent: 0, notRecorded: 51, expected: 203, recorded: 152 },
    ...{ rate: "1", comparable: false, belowThreshold: false },
  });
  const nodes = told?.seats.nodes ?? [];
  expect(nodes.find(({ post }) => post === "Cheshire CAFCASS")).toMatchObject({
    ...{ present: 6, notRecorded: 1, recorded: 6, expected: 7, rate: "1", comparable: true },
    agency: { name: "Cafcass" },
  });
  expect(nodes.reduce((sum, { notRecorded }) => sum + notRecorded, 0)).toBe(51);
  expect(told?.sectors.reduce((sum, { seatCount }) => sum + seatCount, 0)).toBe(29);
});

test("seats come page by page, and a cursor that is none of theirs is refused by name", async () => {
  const manager = "business-manager@cheshire-east";
  const first = await ask(manager, "cheshire-east", period, "(first: 20)");
  expect(first?.seats.pageInfo.hasNextPage).toBe(true);
  const rest = await ask(manager, "cheshire-east", period, `(first: 20, after: "${first?.seats.pageInfo.endCursor}")`);
  expect([first?.seats.nodes.length, rest?.seats.nodes.length, rest?.seats.pageInfo.hasNextPage]).toEqual([
    20,
    9,
    false,
  ]);
  const { errors } = await panboard.graph(
    manager,
    `{ board(slug: "cheshire-east") { attendance(${period}) { seats(after: "nonsense") { totalCount } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", faults: [{ path: "after" }] } }]);
});

test("a period outside of any meeting has no rate, and one that ends before it begins is refused", async () => {
  const manager = "business-manager@cheshire-east";
  expect(await ask(manager, "cheshire-east", 'from: "2001-04-01", to: "2002-03-31"')).toMatchObject({
    ...{ meetings: 0, seats: { totalCount: 0 } },
    total: { expected: 0, rate: null, comparable: false },
  });
  const { errors } = await panboard.graph(
    manager,
    '{ board(slug: "cheshire-east") { attendance(from: "2014-04-01", to: "2013-03-31") { meetings } } }',
  );
  expect(errors).toMatchObject([
    { extensions: { faults: [{ path: "to", message: "The last day is before the first." }] } },
  ]);
});

test("others are shown nothing of a board's registers", async () => {
  expect(await ask("business-manager@warrington", "cheshire-east")).toBeNull();
  expect(await ask("regional-analyst@cheshire", "cheshire-east")).toBeNull();
});

test("cancelled and coming meetings, and those before a seat was there, don't count; a blank is absent where the board says so", async () => {
  const board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  const group = await givenGroup(panboard.database, board);
  const place = { groupId: group.id, groupName: group.name };
  const old = await givenSeat(panboard.database, board, { ...place, position: 0 });
  const late = await givenSeat(panboard.database, board, { ...place, position: 1, fromDay: "2025-07-01" });
  const june = await givenMeeting(panboard.database, board, { ...place, recordedOn: "2025-06-09" });
  const july = await givenMeeting(panboard.database, board, { ...place, recordedOn: "2025-07-14" });
  await givenMeeting(panboard.database, board, {
    ...{ ...place, recordedOn: "2025-08-11", cancelledOn: "2025-08-01", cancelReason: "Too few could come." },
  });
  await givenMeeting(panboard.database, board, { ...place, recordedOn: "2099-08-11" });
  const mark = (meeting: Meeting, seat: Seat, state: AttendanceState) =>
    givenAttendance(panboard.database, board, {
      ...{ meetingId: meeting.id, groupName: group.name, recordedOn: meeting.recordedOn },
      ...{ seatId: seat.id, agencyId: seat.agencyId, state },
    });
  await mark(june, old, AttendanceState.DEPUTY);
  await mark(july, late, AttendanceState.APOLOGIES);
  const everything = `from: "2025-01-01", to: "2099-12-31", group: "${encodeRowId("Group", group)}"`;
  const coordinator = await somebodyOn(panboard, "COORDINATOR", board);
  const told = await ask(coordinator, board.slug, everything);
  expect(told?.meetings).toBe(2);
  expect(told?.seats.nodes).toMatchObject([
    { post: old.post, deputy: 1, notRecorded: 1, expected: 2, recorded: 1, rate: "1", comparable: false },
    { post: late.post, apologies: 1, notRecorded: 0, expected: 1, rate: "0", comparable: true, belowThreshold: true },
  ]);
  await givenAttendanceRule(panboard.database, board);
  expect((await ask(coordinator, board.slug, everything))?.seats.nodes[0]).toMatchObject({
    ...{ deputy: 1, absent: 1, notRecorded: 0, recorded: 2, rate: "0.5", comparable: true, belowThreshold: true },
  });
});

test("the seats of agencies that turned out to be one count as one agency of its sector", async () => {
  const board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  const group = await givenGroup(panboard.database, board);
  const place = { groupId: group.id, groupName: group.name };
  const root = await givenAgency(panboard.database, board);
  const { id: merged } = await givenAgency(panboard.database, board, { mergedIntoId: root.id });
  for (const agencyId of [root.id, merged]) await givenSeat(panboard.database, board, { ...place, agencyId });
  await givenMeeting(panboard.database, board, { ...place, recordedOn: "2025-06-09" });
  const coordinator = await somebodyOn(panboard, "COORDINATOR", board);
  expect(await ask(coordinator, board.slug, 'from: "2025-06-01", to: "2025-06-30"')).toMatchObject({
    agencies: [{ agency: { slug: root.slug }, seatCount: 2, expected: 2 }],
    sectors: [{ sector: root.sector, seatCount: 2, expected: 2 }],
  });
});

test("the statements do not grow with meetings and seats", async () => {
  const names = async (args: string) =>
    (await listStatements(() => ask("business-manager@cheshire-east", "cheshire-east", args)))
      .map(({ name }) => name)
      .sort();
  await names(period);
  expect(await names('from: "2013-04-01", to: "2013-05-31"')).toEqual(await names(period));
});
