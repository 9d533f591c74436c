import ICAL from "ical.js";
import type { GivenBoard } from "../../testing/define-fact";
import { givenRead, rightsOf } from "../../testing/given-viewer";
import { useDatabase } from "../../testing/use-database";
import { givenBoard } from "../bodies/given-board";
import { givenMeeting } from "../meetings/given-meeting";
import { givenRegion } from "../regions/given-region";
import { buildCalendar } from "./build-calendar";
import { listFeedMeetings } from "./list-feed-meetings";

const databases = useDatabase();
const today = "2026-06-01";
let board: GivenBoard;

beforeEach(async () => {
  board = await givenBoard(databases.database, await givenRegion(databases.database));
});

/** The calendar of the board as an independent parser reads it. */
async function readCalendar(): Promise<{ calendar: ICAL.Component; events: ICAL.Event[]; text: string }> {
  const read = givenRead(databases.database, rightsOf("MEMBER", board));
  try {
    const feed = { regionId: board.regionId, bodyId: board.bodyId, issuer: "", subject: "" };
    const text = buildCalendar("A board: meetings", await listFeedMeetings(read, feed, today));
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    return { calendar, events: calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)), text };
  } finally {
    await read.close();
  }
}
const given = (recordedOn: string, said = {}) => givenMeeting(databases.database, board, { recordedOn, ...said });
const valueOf = (event: ICAL.Event | undefined, name: string): unknown =>
  String(event?.component.getFirstPropertyValue(name));

test("times are in UTC on both sides of the change of summer time, by the clock in London", async () => {
  await given("2026-03-28");
  await given("2026-03-30");
  await given("2026-10-26", { endsAt: null });
  const { events } = await readCalendar();
  expect(events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
    ["2026-03-28T09:30:00Z", "2026-03-28T11:30:00Z"],
    ["2026-03-30T08:30:00Z", "2026-03-30T10:30:00Z"],
    ["2026-10-26T09:30:00Z", "2026-10-26T09:30:00Z"],
  ]);
});

test("a meeting without a time is an event of its whole day", async () => {
  await given("2026-07-01", { startsAt: null, endsAt: null });
  const { events } = await readCalendar();
  expect(events[0]?.startDate.isDate).toBe(true);
  expect(events[0]?.startDate.toString()).toBe("2026-07-01");
  expect(events[0]?.endDate.toString()).toBe("2026-07-02");
});

test("a meeting says its group, title, place, address, and how often and when it was changed", async () => {
  const meeting = await given("2026-07-01", {
    title: "Plan, review; and agree\\",
    place: "Room 1, first floor",
    link: "https://meet.example/board?at=1;2,3",
  });
  const { calendar, events } = await readCalendar();
  const [event] = events;
  expect(event?.uid).toBe(`${meeting.id}@panboard`);
  expect(event?.summary).toBe(`${meeting.groupName}: Plan, review; and agree\\`);
  expect(event?.location).toBe("Room 1, first floor");
  expect(event?.sequence).toBe(0);
  expect(valueOf(event, "url")).toBe("https://meet.example/board?at=1%3B2%2C3");
  expect(valueOf(event, "status")).toBe("CONFIRMED");
  expect(valueOf(event, "last-modified")).toBe(`${meeting.changedAt.toISOString().slice(0, 19)}Z`);
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("A board: meetings");
});

test("a cancelled meeting stays and says so; a removed one, and those of other years, are left out", async () => {
  await given("2025-05-31");
  await given("2025-06-01");
  await given("2028-06-02");
  await given("2026-07-01", { cancelledOn: "2026-06-01", cancelReason: "The chair is away." });
  const { events, text } = await readCalendar();
  expect(events.map((event) => [event.startDate.toString().slice(0, 10), valueOf(event, "status")])).toEqual([
    ["2025-06-01", "CONFIRMED"],
    ["2026-07-01", "CANCELLED"],
  ]);
  expect(text).not.toContain("The chair is away");
});

test("a calendar without meetings is one as well", async () => {
  expect((await readCalendar()).events).toEqual([]);
});
