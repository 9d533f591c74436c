import { encodeRowId } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { idOfBoard } from "../../testing/define-sample";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { listStatements } from "../../testing/list-statements";
import { useDatabase } from "../../testing/use-database";
import { givenBoard } from "../bodies/given-board";
import type { Group } from "../groups";
import { givenGroup } from "../groups/given-group";
import type { Meeting } from "../meetings";
import { givenMeeting } from "../meetings/given-meeting";
import { givenRegion } from "../regions/given-region";
import { planMeetings } from "./plan-meetings";
import type { PlanMeetingsInput } from "./planning.types";

const databases = useDatabase();
let board: GivenBoard;

beforeAll(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});

const plan = (group: Group, said: Partial<PlanMeetingsInput>): Promise<Meeting[]> => {
  const input = { body: idOfBoard(board), group: encodeRowId("Group", group), days: ["2026-04-07"], ...said };
  return changeAs(
    databases.database,
    rightsOfManager(board),
    { kind: "BODY", id: board.bodyId },
    "meetings:write",
    (write) => planMeetings(write, input),
  );
};
const groupOf = (said = {}): Promise<Group> => givenGroup(databases.database, board, said);

async function storedOf(group: Group): Promise<number> {
  const backup = await databases.connect("backup");
  const { rows } = await backup.query<{ count: number }>(
    "select count(*)::int as count from meeting where group_id = $1",
    [group.id],
  );
  await backup.end();
  return rows[0]?.count ?? 0;
}

test("plans a meeting of each day, in the order that was sent, all with the same content", async () => {
  const group = await groupOf();
  const meetings = await plan(group, {
    days: ["2026-05-05", "2026-04-07"],
    startsAt: "09:30",
    endsAt: "11:30",
    place: " Room 1 ",
    title: "Full board",
    link: "https://meet.example/board?pwd=1",
  });
  expect(meetings.map(({ recordedOn }) => recordedOn)).toEqual(["2026-05-05", "2026-04-07"]);
  for (const meeting of meetings) {
    const content = { title: "Full board", starts: "09:30", ends: "11:30", place: "Room 1", version: 1 };
    expect(meeting).toMatchObject({ ...content, groupName: group.name, link: "https://meet.example/board?pwd=1" });
  }
});

test("a plan takes as many statements for 20 days as for 2", async () => {
  const days = Array.from({ length: 20 }, (_, index) => `2027-01-${String(index + 1).padStart(2, "0")}`);
  const [one, other] = [await groupOf(), await groupOf()];
  const few = await listStatements(() => plan(one, { days: days.slice(0, 2) }));
  const many = await listStatements(() => plan(other, { days }));
  expect(many.length).toBe(few.length);
  expect(await storedOf(other)).toBe(20);
});

test("tells all that is wrong with a plan at once, each at its day or field, and plans nothing", async () => {
  const group = await groupOf({ fromDay: "2026-01-01", untilDay: "2026-12-31" });
  const { database } = databases;
  await givenMeeting(database, board, { groupId: group.id, groupName: group.name, recordedOn: "2026-03-03" });
  const taken = { path: "days.3", message: "This group has another meeting at that time, which starts at 9:30am." };
  const faults = [
    { path: "days.0", message: "The group begins on 1 January 2026." },
    { path: "days.1", message: "The group ends on 31 December 2026." },
    { path: "days.4", message: "This day stands twice. Take one of them out." },
    taken,
  ];
  const days = ["2025-12-31", "2027-01-01", "2026-02-03", "2026-03-03", "2026-02-03"];
  await expect(plan(group, { days, startsAt: "11:00", endsAt: "12:00" })).rejects.toMatchObject({ faults });
  await expect(plan(group, { days: ["2026-02-03"], startsAt: "12:00", endsAt: "12:00" })).rejects.toMatchObject({
    faults: [{ path: "endsAt", message: "The meeting ends before it begins. Enter a later time." }],
  });
  await expect(plan(group, { days: ["2026-02-03"], endsAt: "12:00" })).rejects.toMatchObject({
    faults: [{ path: "startsAt" }],
  });
  expect(await storedOf(group)).toBe(1);
  // Right after the other one is not at its time; without a time it takes the whole day.
  await expect(plan(group, { days: ["2026-03-03"] })).rejects.toMatchObject({ faults: [{ ...taken, path: "days.0" }] });
  await plan(group, { days: ["2026-03-03"], startsAt: "11:30", endsAt: "12:00" });
});

test("a group of another body is none of these, and two plans at once leave one of them", async () => {
  const other = await givenGroup(databases.database, await givenBoard(databases.database, board.regionId));
  await expect(plan(other, {})).rejects.toMatchObject({ faults: [{ path: "group" }] });
  const group = await groupOf();
  const [one, two] = await Promise.allSettled([plan(group, {}), plan(group, {})]);
  expect([one.status, two.status].sort()).toEqual(["fulfilled", "rejected"]);
  expect(await storedOf(group)).toBe(1);
});
