import { encodeRowId } from "../../db/row-id";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { useHeldMeetings } from "../../testing/use-held-meeting";
import { givenAgency } from "../agencies/given-agency";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { givenPartner } from "../partners/given-partner";
import { givenPerson } from "../people/given-person";
import { givenSeat } from "../seats/given-seat";
import { dayInLondon } from "../statements";
import { daysOverdue } from "./days-overdue";
import { givenAction } from "./given-action";
import { ActionStatus } from "./action.words";

const { panboard, board, manager, make, meeting: given, ask } = useHeldMeetings();

const today = (): string => dayInLondon(new Date());
const fields = `text raised due status closed outcome overdue groupName owner { name } agency { slug } meeting { id }`;

test("an action is raised of a meeting, changed, closed, opened again, removed and brought back", async () => {
  const { database } = panboard;
  const [meeting, person] = [await given(), await givenPerson(database, board())];
  const agency = await givenAgency(database, board());
  await givenPartner(database, board(), { agencyId: agency.id });
  const raised = await make("raiseAction", fields, {
    ...{ meeting: asSeen(meeting).id, text: " Send the audit. ", owner: asSeen(person).id },
    ...{ agency: agency.slug, due: "2025-06-30" },
  });
  const own = { groupName: meeting.groupName, owner: { name: person.name }, meeting: { id: asSeen(meeting).id } };
  expect(raised).toMatchObject({
    ...{ ...own, text: "Send the audit.", raised: "2025-06-09", due: "2025-06-30", status: "NOT_STARTED" },
    ...{ closed: null, outcome: null, overdue: true, agency: { slug: agency.slug } },
  });
  const { id } = raised;
  const changed = { id, expectedVersion: 1, agency: null, due: "2025-07-31" };
  expect(await make("changeAction", fields, changed)).toMatchObject({
    ...{ ...own, text: "Send the audit.", due: "2025-07-31", agency: null, version: 2 },
  });
  const done = { id, expectedVersion: 2, status: "DONE", outcome: "Sent." };
  expect(await setStatus(done)).toMatchObject({ status: "DONE", closed: today(), outcome: "Sent.", overdue: false });
  const opened = { id, expectedVersion: 3, status: "IN_PROGRESS" };
  expect(await setStatus(opened)).toMatchObject({ status: "IN_PROGRESS", closed: null, outcome: null, overdue: true });
  const cancelled = { id, expectedVersion: 4, status: "CANCELLED", on: "2025-07-01", outcome: "Not needed." };
  expect(await setStatus(cancelled)).toMatchObject({ status: "CANCELLED", closed: "2025-07-01" });
  const removed = await make("removeAction", "", { id, expectedVersion: 5 });
  expect(await ask("query ($id: ID!) { node(id: $id) { id } }", { id })).toEqual({ node: null });
  expect(await make("restoreAction", "status", { id, expectedVersion: removed.version })).toMatchObject({ version: 7 });
});

async function setStatus(input: object): Promise<object> {
  const { setActionStatus } = (await ask(
    `mutation ($input: SetActionStatusInput!) { setActionStatus(input: $input) { action { ${fields} } userErrors { path } } }`,
    { input },
  )) as { setActionStatus: { action: object; userErrors: object[] } };
  expect(setActionStatus.userErrors).toEqual([]);
  return setActionStatus.action;
}

test("an agency that is no partner and has a seat can be given an action", async () => {
  const { agencyId } = await givenSeat(panboard.database, board());
  const agency = await givenAgency(panboard.database, board());
  await givenSeat(panboard.database, board(), { agencyId: agency.id });
  const input = { meeting: asSeen(await given()).id, text: "Look again.", agency: agency.slug, due: "2025-06-09" };
  expect(agencyId).not.toBe(agency.id);
  expect(await make("raiseAction", "agency { slug }", input)).toMatchObject({ agency: { slug: agency.slug } });
});

test("an action is overdue from the day after it was due until it is closed", () => {
  const day = (offset: number): string => dayInLondon(new Date(Date.parse(`${today()}T12:00Z`) + offset * 86_400_000));
  expect(daysOverdue({ closedOn: null, dueOn: today() })).toBeNull();
  expect(daysOverdue({ closedOn: null, dueOn: day(-1) })).toBe(1);
  expect(daysOverdue({ closedOn: null, dueOn: day(-400) })).toBe(400);
  expect(daysOverdue({ closedOn: today(), dueOn: day(-400) })).toBeNull();
});

test("matters arising are what earlier meetings of the group raised and was open when the meeting began, the earliest due first", async () => {
  const { database } = panboard;
  const first = await given();
  const { groupId, groupName } = first;
  const next = await given({ groupId, groupName, recordedOn: "2025-09-08" });
  const of = { meetingId: first.id, groupId, groupName, recordedOn: first.recordedOn };
  const closed = (on: string) => ({ status: ActionStatus.DONE, closedOn: on });
  await givenAction(database, board(), { ...of, text: "Later", dueOn: "2025-10-31" });
  await givenAction(database, board(), { ...of, text: "First", dueOn: "2025-06-20" });
  await givenAction(database, board(), {
    ...of,
    text: "Closed on the day",
    ...closed("2025-09-08"),
    dueOn: "2025-09-30",
  });
  await givenAction(database, board(), { ...of, text: "Closed before", ...closed("2025-09-07") });
  await givenAction(database, board(), {
    ...of,
    text: "Its own",
    meetingId: next.id,
    recordedOn: next.recordedOn,
    dueOn: next.recordedOn,
  });
  await givenAction(database, board(), { text: "Of another group" });
  const text = `query ($first: ID!, $next: ID!) {
    first: node(id: $first) { ... on Meeting { mattersArising { text } actions { text } } }
    next: node(id: $next) { ... on Meeting { mattersArising { text } actions { text } } } }`;
  const texts = (...all: string[]) => all.map((one) => ({ text: one }));
  expect(await ask(text, { first: asSeen(first).id, next: asSeen(next).id })).toEqual({
    first: { mattersArising: [], actions: texts("First", "Closed before", "Closed on the day", "Later") },
    next: { mattersArising: texts("First", "Closed on the day", "Later"), actions: texts("Its own") },
  });
});

test("the list of actions is cut down by how they stand, by who does them and by when they are due, and is exported", async () => {
  const { database } = panboard;
  const person = await givenPerson(database, board());
  const meeting = await given();
  const { groupId, groupName, recordedOn, id: meetingId } = meeting;
  const of = { meetingId, groupId, groupName, recordedOn, ownerPersonId: person.id, agencyId: null };
  await givenAction(database, board(), { ...of, text: "Overdue", dueOn: "2025-06-10" });
  await givenAction(database, board(), { ...of, text: "To come", dueOn: "2099-01-31" });
  await givenAction(database, board(), {
    ...{ ...of, text: "Done", dueOn: "2025-06-11", status: ActionStatus.DONE, closedOn: "2025-06-20" },
  });
  const owner = asSeen(person).id;
  const list = async (args: string): Promise<string[]> => {
    const { node } = (await ask(
      `query ($id: ID!) { node(id: $id) { ... on Body { actions(${args}) { nodes { text } } } } }`,
      { id: idOfBoard(board()) },
    )) as { node: { actions: { nodes: { text: string }[] } } };
    return node.actions.nodes.map(({ text }) => text);
  };
  expect(await list(`owner: "${owner}"`)).toEqual(["Overdue", "Done", "To come"]);
  expect(await list(`owner: "${owner}", overdue: true`)).toEqual(["Overdue"]);
  expect(await list(`owner: "${owner}", open: true`)).toEqual(["Overdue", "To come"]);
  expect(await list(`owner: "${owner}", status: DONE`)).toEqual(["Done"]);
  expect(await list(`owner: "${owner}", dueFrom: "2025-06-11", dueTo: "2025-06-30"`)).toEqual(["Done"]);
  expect(await list(`meeting: "${asSeen(meeting).id}", sort: "-due"`)).toEqual(["To come", "Done", "Overdue"]);
  expect(await list(`search: "${person.name} come"`)).toEqual(["To come"]);
  const answer = await fetch(`${panboard.url}/exports/actions?body=${idOfBoard(board())}&owner=${owner}`, {
    headers: { authorization: `Bearer ${await panboard.tokenOfAny(manager())}` },
  });
  const csv = await answer.text();
  expect(csv).toContain("Due,Action,Group,Raised,Owner,Agency,Status,Days overdue,Closed,Outcome");
  expect(csv).toContain(`2025-06-11,Done,${groupName},2025-06-09,${person.name},,Done,,2025-06-20,`);
});

test("a sync is told of an action once the readers of its item change, and of no other", async () => {
  const { database } = panboard;
  const { id: meetingId, groupId, groupName, recordedOn } = await given();
  const item = await givenAgendaItem(database, board(), { meetingId, groupId, recordedOn });
  const of = { meetingId, groupId, groupName, recordedOn };
  const under = await givenAction(database, board(), { ...of, itemId: item.id });
  await givenAction(database, board(), of);
  const meeting = encodeRowId("Meeting", { ...board(), id: meetingId });
  const asked = `query ($id: ID!, $meeting: String!, $since: DateTime!) { node(id: $id) { ... on Body {
    actions(meeting: $meeting, updatedSince: $since) { nodes { id confidentiality } } } } }`;
  const since = await moment();
  const synced = () => ask(asked, { id: idOfBoard(board()), meeting, since });
  const told = (...nodes: object[]) => ({ node: { actions: { nodes } } });
  expect(await synced()).toEqual(told());
  const { changeAgendaItem } = (await ask(
    `mutation ($input: ChangeAgendaItemInput!) { changeAgendaItem(input: $input) { userErrors { path } } }`,
    { input: { ...asSeen(item), confidentiality: "RESTRICTED", readers: [] } },
  )) as { changeAgendaItem: object };
  expect(changeAgendaItem).toEqual({ userErrors: [] });
  expect(await synced()).toEqual(told({ id: asSeen(under).id, confidentiality: "RESTRICTED" }));
});

/** A moment of the database’s clock, after all that was committed. */
async function moment(): Promise<string> {
  const backup = await panboard.connect("backup");
  const { rows } = await backup.query<{ now: Date }>("select clock_timestamp() + interval '1 millisecond' as now");
  await backup.end();
  return String(rows[0]?.now.toISOString());
}

test("a person is told of the actions that they were given, of removed ones as well", async () => {
  const person = await givenPerson(panboard.database, board());
  const action = await givenAction(panboard.database, board(), { ownerPersonId: person.id, text: "Send the audit" });
  await make("removeAction", "", asSeen(action));
  const { node } = (await ask(
    "query ($id: ID!) { node(id: $id) { ... on Person { held { what where text from } } } }",
    {
      id: asSeen(person).id,
    },
  )) as { node: { held: object[] } };
  expect(node.held).toContainEqual({
    ...{ what: "Action given", where: action.groupName, from: "2025-06-09" },
    text: "Send the audit. Not started. Removed as entered by mistake",
  });
});
