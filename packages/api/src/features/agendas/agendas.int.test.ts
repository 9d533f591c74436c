import { somebodyOn } from "../../testing/somebody-on";
import { asSeen } from "../../testing/define-sample";
import type { GivenBoard } from "../../testing/define-fact";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { listStatements } from "../../testing/list-statements";
import { usePanboard } from "../../testing/use-panboard";
import { givenBoard } from "../bodies/given-board";
import { givenGroup } from "../groups/given-group";
import { givenMeeting } from "../meetings/given-meeting";
import type { Meeting } from "../meetings";
import { givenRegion } from "../regions/given-region";
import { givenSeat } from "../seats/given-seat";
import { copyStandingItems } from "./copy-standing-items";
import { givenStandingItem } from "./given-agenda-item";

const panboard = usePanboard();
let board: GivenBoard;
let manager: string;

beforeAll(async () => {
  board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  manager = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
});

interface Answer {
  readonly row: { readonly id: string; readonly version: number; readonly [field: string]: unknown } | null;
  readonly userErrors: readonly { readonly path: string; readonly code: string }[];
}

/** Sends a change as the business manager; `input` is the name of its type where that is not the change's own. */
async function send(mutation: string, row: string, input: object, type = mutation): Promise<Answer> {
  const name = `${type.charAt(0).toUpperCase()}${type.slice(1)}Input`;
  const text = `mutation ($input: ${name}!) { answer: ${mutation}(input: $input) { row: ${row} userErrors { path code } } }`;
  const { data, errors } = await panboard.graph(manager, text, { input });
  expect(errors).toBeUndefined();
  return data?.answer as Answer;
}

const item = "item { id version number title presenter minutes voice note confidentiality readers { id } }";
const add = (meeting: string, input: object = {}): Promise<Answer> =>
  send("addAgendaItem", item, { meeting, title: "Early help", purpose: "DISCUSSION", ...input });
const paths = ({ userErrors }: Answer): string[] => userErrors.map(({ path }) => path);

async function titlesOf(meeting: Meeting): Promise<string[]> {
  const text = `query ($id: ID!) { node(id: $id) { ... on Meeting { agenda { title } } } }`;
  const { data } = await panboard.graph(manager, text, { id: asSeen(meeting).id });
  return (data as { node: { agenda: { title: string }[] } }).node.agenda.map(({ title }) => title);
}

test("items stand as they were added, where they are put, and as they are ordered", async () => {
  const meeting = await givenMeeting(panboard.database, board);
  const { id } = asSeen(meeting);
  const first = await add(id, { title: "Welcome", presenter: " Chair ", minutes: 5, voice: true, note: "Hello" });
  expect(first.row).toMatchObject({ number: 1, presenter: "Chair", minutes: 5, voice: true, confidentiality: "BOARD" });
  const last = await add(id, { title: "Any other business" });
  const between = await add(id, { title: "Minutes", after: first.row?.id });
  expect(between.row?.number).toBe(2);
  const top = await add(id, { title: "Apologies", after: null });
  expect(await titlesOf(meeting)).toEqual(["Apologies", "Welcome", "Minutes", "Any other business"]);
  const items = [first, between, last, top].map(({ row }) => row?.id);
  const ordered = await send("orderAgenda", "meeting { id version }", {
    meeting: id,
    expectedItems: [top, first, between, last].map(({ row }) => row?.id),
    items,
  });
  expect(ordered.userErrors).toEqual([]);
  expect(await titlesOf(meeting)).toEqual(["Welcome", "Minutes", "Any other business", "Apologies"]);
  const seen = { id: between.row?.id, expectedVersion: 1 };
  const removed = await send("removeAgendaItem", item, seen, "agendaItemVersion");
  expect(removed.row?.number).toBeNull();
  expect(await titlesOf(meeting)).toEqual(["Welcome", "Any other business", "Apologies"]);
  await send("restoreAgendaItem", item, { ...seen, expectedVersion: 2 }, "agendaItemVersion");
  expect(await titlesOf(meeting)).toEqual(["Welcome", "Minutes", "Any other business", "Apologies"]);
});

test("an order that leaves an item out, or has one twice, is refused at its place, and nothing is stored", async () => {
  const meeting = await givenMeeting(panboard.database, board);
  const { id } = asSeen(meeting);
  const [one, other] = [(await add(id)).row?.id, (await add(id, { title: "Other" })).row?.id];
  const order = (items: unknown[], expectedItems = [one, other]) =>
    send("orderAgenda", "meeting { id version }", { meeting: id, expectedItems, items });
  expect(paths(await order([one]))).toEqual(["items"]);
  expect(paths(await order([one, other, one]))).toEqual(["items.2"]);
  expect(paths(await order([id, other]))).toEqual(["items.0"]);
  expect(paths(await order([other, one], [one]))).toEqual(["expectedItems"]);
  expect(await titlesOf(meeting)).toEqual(["Early help", "Other"]);
});

test("of two who put an agenda in order the second is told, and the order of the first stays", async () => {
  const meeting = await givenMeeting(panboard.database, board);
  const { id } = asSeen(meeting);
  const items: unknown[] = [];
  for (const title of ["First", "Second", "Third"]) items.push((await add(id, { title })).row?.id);
  const answer = "meeting { id } conflict { changedBy current { agenda { title } } }";
  const order = (changed: unknown[]) =>
    send("orderAgenda", answer, { meeting: id, expectedItems: items, items: changed });
  const [first, second, third] = items;
  const [one, other] = await Promise.all([order([third, second, first]), order([second, first, third])]);
  const [kept, refused, titles] = one.row
    ? [one, other, ["Third", "Second", "First"]]
    : [other, one, ["Second", "First", "Third"]];
  expect(kept).toEqual({ row: { id }, conflict: null, userErrors: [] });
  const current = { agenda: titles.map((title) => ({ title })) };
  expect(refused).toEqual({
    ...{ row: null, conflict: { changedBy: "Business manager", current } },
    userErrors: [{ path: "expectedItems", code: "CONFLICT" }],
  });
  expect(await titlesOf(meeting)).toEqual(titles);
  // What was lost on its way back is sent once more.
  const again = one.row ? [third, second, first] : [second, first, third];
  expect(await order(again)).toEqual(kept);
});

test("standing items are put in order once for two who do it at once, and meetings start with them so", async () => {
  const { database } = panboard;
  const group = await givenGroup(database, board);
  const items: string[] = [];
  for (const [position, title] of ["First", "Second", "Third"].entries())
    items.push(asSeen(await givenStandingItem(database, board, { groupId: group.id, position, title })).id);
  const { id } = asSeen(group);
  const row = "group { version standingItems { version title } } conflict { changedBy }";
  const order = (wanted: unknown[]) =>
    send("orderStandingItems", row, { group: id, expectedItems: items, items: wanted });
  const [first, second, third] = items;
  const [one, other] = await Promise.all([order([third, second, first]), order([second, first, third])]);
  const [kept, refused, titles] = one.row
    ? [one, other, ["Third", "Second", "First"]]
    : [other, one, ["Second", "First", "Third"]];
  // Neither the group nor an item is changed by its place.
  expect(kept.row).toEqual({ version: group.version, standingItems: titles.map((title) => ({ version: 1, title })) });
  expect(refused).toMatchObject({
    ...{ row: null, conflict: { changedBy: "Business manager" } },
    userErrors: [{ path: "expectedItems", code: "CONFLICT" }],
  });
  expect(paths(await send("orderStandingItems", row, { group: id, expectedItems: items, items: [first] }))).toEqual([
    "expectedItems",
  ]);
  const meeting = await givenMeeting(database, board, { groupId: group.id, groupName: group.name });
  await send("addStandingItems", "meeting { id }", { meeting: asSeen(meeting).id });
  expect(await titlesOf(meeting)).toEqual(titles);
});

test("a restricted item names seats of its group, and names none once it is for more", async () => {
  const { database } = panboard;
  const meeting = await givenMeeting(database, board);
  const { id } = asSeen(meeting);
  const seat = await givenSeat(database, board, { groupId: meeting.groupId, groupName: meeting.groupName });
  const other = asSeen(await givenSeat(database, board)).id;
  const readers = [asSeen(seat).id];
  expect(paths(await add(id, { confidentiality: "GROUP", readers }))).toEqual(["readers"]);
  expect(paths(await add(id, { confidentiality: "RESTRICTED", readers: [...readers, other, "nobody"] }))).toEqual([
    "readers.1",
    "readers.2",
  ]);
  const { row } = await add(id, { confidentiality: "RESTRICTED", readers });
  expect(row?.readers).toEqual(readers.map((one) => ({ id: one })));
  const change = (input: object) => send("changeAgendaItem", item, { id: row?.id, ...input });
  expect((await change({ expectedVersion: 1, title: "Other" })).row?.readers).toHaveLength(1);
  expect((await change({ expectedVersion: 2, confidentiality: "BOARD" })).row).toMatchObject({
    confidentiality: "BOARD",
    readers: [],
  });
});

test("the agenda of a cancelled meeting is left as it is", async () => {
  const { database } = panboard;
  const meeting = await givenMeeting(database, board, { cancelledOn: "2025-06-01", cancelReason: "Snow" });
  const { id } = asSeen(meeting);
  await givenStandingItem(database, board, { groupId: meeting.groupId });
  expect(paths(await add(id))).toEqual(["meeting"]);
  const order = { meeting: id, expectedItems: [], items: [] };
  expect(paths(await send("orderAgenda", "meeting { id version }", order))).toEqual(["meeting"]);
  expect(paths(await send("addStandingItems", "meeting { id version }", { meeting: id }))).toEqual(["meeting"]);
});

test("standing items come onto an agenda once, in their order, and those that were taken off come again", async () => {
  const { database } = panboard;
  const meeting = await givenMeeting(database, board);
  const { groupId } = meeting;
  const { id } = asSeen(meeting);
  await add(id, { title: "Own item" });
  await givenStandingItem(database, board, { groupId, position: 1, title: "Second" });
  await givenStandingItem(database, board, { groupId, position: 0, title: "First", voice: true });
  const addAll = () => send("addStandingItems", "meeting { id version agenda { id title version } }", { meeting: id });
  const { row } = await addAll();
  expect(await titlesOf(meeting)).toEqual(["Own item", "First", "Second"]);
  expect(paths(await addAll())).toEqual(["meeting"]);
  const [, first] = row?.agenda as { id: string }[];
  await send("removeAgendaItem", item, { id: first?.id, expectedVersion: 1 }, "agendaItemVersion");
  await addAll();
  expect(await titlesOf(meeting)).toEqual(["Own item", "Second", "First"]);
});

test("a year of meetings gets its standing items in as many statements as one meeting", async () => {
  const { database } = panboard;
  const first = await givenMeeting(database, board);
  const of = { groupId: first.groupId, groupName: first.groupName };
  for (const position of [0, 1]) await givenStandingItem(database, board, { groupId: first.groupId, position });
  const year: Meeting[] = [];
  for (const month of ["07", "08", "09", "10"])
    year.push(await givenMeeting(database, board, { ...of, recordedOn: `2025-${month}-09` }));
  const copy = async (meetings: readonly Meeting[]) => {
    const target = { kind: "BODY", id: board.bodyId } as const;
    let made = 0;
    const statements = await listStatements(() =>
      changeAs(database, rightsOfManager(board), target, "meetings:write", async (write) => {
        made = (await copyStandingItems(write, meetings)).length;
      }),
    );
    return { made, statements: statements.length };
  };
  const one = await copy([first]);
  expect(await copy(year)).toEqual({ made: 8, statements: one.statements });
  expect(one.made).toBe(2);
});

test("what is wrong with an item is told at once, each at its field", async () => {
  const { id } = asSeen(await givenMeeting(panboard.database, board));
  const wrong = { title: " ", presenter: "=1", minutes: 601, note: "\u202e", readers: ["x"], after: "nothing" };
  expect(new Set(paths(await add(id, wrong)))).toEqual(new Set(["title", "presenter", "minutes", "note"]));
});
