import { randomUUID } from "node:crypto";
import type { Role } from "@panboard/shared";
import { encodeRowId } from "../../packages/api/src/db/row-id";
import { givenGroup } from "../../packages/api/src/features/groups/given-group";
import { givenMeeting } from "../../packages/api/src/features/meetings/given-meeting";
import { givenPerson, givenPersonAccount } from "../../packages/api/src/features/people/given-person";
import { givenSeat, givenSeatHolder } from "../../packages/api/src/features/seats/given-seat";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { idOfBoard } from "../../packages/api/src/testing/define-sample";
import { readsAt } from "./recorded-reads";
import { useRoles } from "./use-roles";

const tried = useRoles();
const { panboard } = tried;
const soon = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

interface Feed {
  readonly id: string;
  readonly version: number;
  readonly path: string | null;
}

async function change(subject: string, operation: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { payload: ${operation}(input: $input) { calendarFeed { id version path } userErrors { path code } } }`;
  const { data, errors } = await panboard.graph(subject, document, { input });
  const payload = data?.payload as { calendarFeed: Feed | null; userErrors: object[] } | null | undefined;
  return { feed: payload?.calendarFeed, userErrors: payload?.userErrors, code: errors?.[0]?.extensions.code };
}
const open = (subject: string, input: object) => change(subject, "openCalendarFeed", "OpenCalendarFeedInput", input);
const edit = (subject: string, operation: string, feed: Feed | null | undefined) =>
  change(subject, operation, "CalendarFeedVersionInput", { id: feed?.id, expectedVersion: feed?.version });

/** What is at the path of a link, asked for without a token. */
async function fetchAt(path: string | null | undefined) {
  const answer = await fetch(`${panboard.url}${path ?? "/none"}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}
const uidsAt = async (path: string | null | undefined): Promise<string[]> => {
  const { status, text } = await fetchAt(path);
  expect(status).toBe(200);
  return [...text.matchAll(/^UID:(.*)@panboard\r$/gm)].map(([, id]) => id ?? "");
};

async function enrol(role: Role, at: "board" | "neighbour" = "board"): Promise<string> {
  const subject = randomUUID();
  await tried.grant(role, subject, at);
  return subject;
}
const meetingAt = (board: GivenBoard, said = {}) =>
  givenMeeting(panboard.database, board, { recordedOn: soon, ...said });

/** Seats somebody on a new group of a board. */
async function seat(board: GivenBoard, subject: string) {
  const { database } = panboard;
  const group = await givenGroup(database, board);
  const person = await givenPerson(database, board);
  const { id: seatId } = await givenSeat(database, board, { groupId: group.id, groupName: group.name });
  await givenSeatHolder(database, board, { seatId, personId: person.id });
  const { issuer } = panboard.config.identity;
  await givenPersonAccount(database, board, { personId: person.id, issuer, subject });
  return group;
}

test("a calendar of a board has its meetings and no other board’s, and is nobody’s to keep", async () => {
  const { board, neighbour, far } = tried.places;
  const own = await meetingAt(board);
  const others = [await meetingAt(neighbour), await meetingAt(far)];
  const { feed } = await open(await enrol("MEMBER"), { body: idOfBoard(board) });
  const uids = await uidsAt(feed?.path);
  expect(uids).toContain(own.id);
  for (const { id } of others) expect(uids).not.toContain(id);
  const { headers } = await fetchAt(feed?.path);
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
});

test("a calendar of one’s own has the meetings of the groups that one sits on today, in its region", async () => {
  const { board } = tried.places;
  const subject = await enrol("MEMBER");
  const group = await seat(board, subject);
  const own = await meetingAt(board, { groupId: group.id, groupName: group.name });
  const other = await meetingAt(board);
  const { feed } = await open(subject, { region: encodeRowId("Region", { regionId: board.regionId }) });
  expect(await uidsAt(feed?.path)).toEqual([own.id]);
  expect(await uidsAt((await open(await enrol("MEMBER"), {})).feed?.path)).toEqual([]);
  const { feed: ofBoard } = await open(subject, { body: idOfBoard(board) });
  expect(await uidsAt(ofBoard?.path)).toEqual(expect.arrayContaining([own.id, other.id]));
});

/** Whether a calendar comes to have a meeting, or to be empty: what an operator grants is heard of a moment later. */
async function comesTo(path: string | null | undefined, isSo: (uids: readonly string[]) => boolean): Promise<boolean> {
  for (let asked = 0; asked < 500; asked += 1) if (isSo(await uidsAt(path))) return true;
  return false;
}

test("a calendar is empty as soon as its account has lost the board, and full again when it has it back", async () => {
  const { board } = tried.places;
  const subject = await enrol("CHAIR");
  const { id } = await meetingAt(board);
  const { feed } = await open(subject, { body: idOfBoard(board) });
  expect(await uidsAt(feed?.path)).toContain(id);
  await tried.revoke("CHAIR", subject);
  expect(await comesTo(feed?.path, (uids) => uids.length === 0)).toBe(true);
  await tried.grant("CHAIR", subject, "neighbour");
  expect(await uidsAt(feed?.path)).toEqual([]);
  await tried.grant("CHAIR", subject);
  expect(await comesTo(feed?.path, (uids) => uids.includes(id))).toBe(true);
});

test("a body whose own records one does not read has no calendar for one", async () => {
  const { board, far } = tried.places;
  const refused = { feed: null, userErrors: [{ path: "body", code: "BAD_USER_INPUT" }] };
  for (const subject of [await enrol("MEMBER", "neighbour"), await tried.somebody("AGENCY_OFFICER")]) {
    expect(await open(subject, { body: idOfBoard(board) })).toMatchObject(refused);
  }
  expect(await open(await enrol("MEMBER"), { body: idOfBoard(far) })).toMatchObject({ code: "NOT_FOUND" });
});

test("nobody sees, renews or closes a calendar of somebody else, and its link is told once", async () => {
  const { board } = tried.places;
  const keeper = await enrol("CHAIR");
  const { feed } = await open(keeper, { body: idOfBoard(board) });
  expect(feed?.path).toMatch(/^\/calendars\/[A-Za-z0-9_-]{43}\.ics$/);
  const colleague = await tried.somebody("BUSINESS_MANAGER");
  for (const operation of ["renewCalendarFeed", "closeCalendarFeed"]) {
    expect(await edit(colleague, operation, feed)).toMatchObject({ code: "NOT_FOUND" });
  }
  const own = "{ viewer { calendarFeeds { id path body { id } isMine } } }";
  const { data: theirs } = await panboard.graph(colleague, own);
  expect(JSON.stringify(theirs)).not.toContain(feed?.id);
  const node = "query ($id: ID!) { node(id: $id) { id ... on CalendarFeed { path } } }";
  expect((await panboard.graph(colleague, node, { id: feed?.id })).data?.node).toBeNull();
  expect((await panboard.graph(keeper, node, { id: feed?.id })).data?.node).toEqual({ id: feed?.id, path: null });
  const { data } = await panboard.graph(keeper, own);
  const shown = { id: feed?.id, path: null, body: { id: idOfBoard(board) }, isMine: false };
  expect(data).toEqual({ viewer: { calendarFeeds: [shown] } });
  expect(await open(keeper, { body: idOfBoard(board) })).toMatchObject({
    feed: null,
    userErrors: [{ path: "body", code: "CONFLICT" }],
  });
});

test("a renewed link takes the place of the old one, and a link that leads nowhere says the same whatever the reason", async () => {
  const subject = await enrol("CHAIR");
  const { feed } = await open(subject, { body: idOfBoard(tried.places.board) });
  const { feed: renewed } = await edit(subject, "renewCalendarFeed", feed);
  expect(renewed?.path).not.toBe(feed?.path);
  expect((await fetchAt(renewed?.path)).status).toBe(200);
  const { feed: closed } = await edit(subject, "closeCalendarFeed", renewed);
  expect(closed?.path).toBeNull();
  const nowhere = `/calendars/${"A".repeat(43)}.ics`;
  const told = await Promise.all(
    [feed?.path, renewed?.path, nowhere, "/calendars/x", "/calendars/x.ics", `${nowhere}x`].map(fetchAt),
  );
  expect(new Set(told.map(({ status, text }) => `${status} ${text}`))).toEqual(
    new Set(["404 There is no calendar at this address."]),
  );
  expect(await edit(subject, "renewCalendarFeed", closed)).toMatchObject({ code: "NOT_FOUND" });
});

test("of a secret nothing is stored but its digest, and no trail has it", async () => {
  const { feed } = await open(await enrol("CHAIR"), { body: idOfBoard(tried.places.board) });
  const secret = feed?.path?.slice("/calendars/".length, -".ics".length) ?? "";
  await fetchAt(feed?.path);
  const backup = await panboard.connect("backup");
  const tables = await backup.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  for (const { name } of tables.rows) {
    const { rows } = await backup.query(`select 1 from ${name} t where t::text like '%' || $1 || '%' limit 1`, [
      secret,
    ]);
    expect([name, rows]).toEqual([name, []]);
  }
  await backup.end();
});

test("whatever a calendar of somebody who looks in from outside reads is on record at the board", async () => {
  const { board } = tried.places;
  const subject = await enrol("INSPECTOR");
  const { feed } = await open(subject, { body: idOfBoard(board) });
  await fetchAt(feed?.path);
  const entries = (await readsAt(panboard, board)).filter((entry) => entry.operation === "read calendar");
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({ actedAs: "INSPECTOR", subject });
});
