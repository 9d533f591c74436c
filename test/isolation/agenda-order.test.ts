import { encodeRowId } from "../../packages/api/src/db/row-id";
import { Confidentiality } from "../../packages/api/src/features/agendas";
import { givenAgendaItem, givenStandingItem } from "../../packages/api/src/features/agendas/given-agenda-item";
import { givenGroup } from "../../packages/api/src/features/groups/given-group";
import { givenMeeting } from "../../packages/api/src/features/meetings/given-meeting";
import { givenSeat } from "../../packages/api/src/features/seats/given-seat";
import { asSeen, idOfBoard } from "../../packages/api/src/testing/define-sample";
import { useRoles } from "./use-roles";

const tried = useRoles();

const seenText = `query ($board: ID!, $id: ID!, $since: DateTime!) {
  meeting: node(id: $id) { ... on Meeting { version changedAt changedBy agenda { id number version changedAt } } }
  board: node(id: $board) { ... on Board { meetings(first: 50, updatedSince: $since) { nodes { id } } } } }`;

/** Makes a change that nothing is wrong with; answers the id of its row. */
async function change(subject: string, name: string, row: string, input: object): Promise<string> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { row: ${row} { id } userErrors { path } } }`;
  const { data } = await tried.panboard.graph(subject, text, { input });
  const { row: made, userErrors } = data?.answer as { row: { id: string } | null; userErrors: object[] };
  expect(userErrors).toEqual([]);
  return String(made?.id);
}

test("T25 whoever sees a part of an agenda is not told that it was added to and put in order out of their sight", async () => {
  const { panboard, places } = tried;
  const { database } = panboard;
  const { board } = places;
  const meeting = await givenMeeting(database, board, { recordedOn: "2099-06-09" });
  const { id } = asSeen(meeting);
  const onAgenda = { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn };
  const items: string[] = [];
  for (const level of ["GROUP", "BOARD", "BOARD"] as const) {
    const said = { ...onAgenda, confidentiality: Confidentiality[level], notedAt: new Date(items.length) };
    items.push(encodeRowId("AgendaItem", await givenAgendaItem(database, board, said)));
  }
  const seat = await givenSeat(database, board, { groupId: meeting.groupId, groupName: meeting.groupName });
  const [observer, manager] = [await tried.somebody("OBSERVER"), await tried.somebody("BUSINESS_MANAGER")];
  const since = new Date().toISOString();
  const see = async (): Promise<unknown> => {
    const { data, errors } = await panboard.graph(observer, seenText, { board: idOfBoard(board), id, since });
    expect(errors).toBeUndefined();
    return data;
  };
  const before = await see();
  const [forGroup, one, other] = items;
  expect(before).toMatchObject({
    meeting: { agenda: [{ id: one }, { id: other }] },
    board: { meetings: { nodes: [] } },
  });
  const added = await change(manager, "addAgendaItem", "item", {
    ...{ meeting: id, title: "Out of sight", purpose: "CHALLENGE", after: forGroup },
    ...{ confidentiality: "RESTRICTED", readers: [asSeen(seat).id] },
  });
  expect(await see()).toEqual(before);
  const expectedItems = [forGroup, added, one, other];
  await change(manager, "orderAgenda", "meeting", { meeting: id, expectedItems, items: [one, added, forGroup, other] });
  expect(await see()).toEqual(before);
});

const standingText = `query ($id: ID!) { node(id: $id) { ... on Group {
  version changedAt standingItems { id version changedAt changedBy } } } }`;

test("T25 whoever sees a part of a group's standing items is not told that others were added and moved", async () => {
  const { panboard, places } = tried;
  const { database } = panboard;
  const { board } = places;
  const group = await givenGroup(database, board);
  const groupId = group.id;
  const items: string[] = [];
  for (const position of [0, 1])
    items.push(encodeRowId("StandingItem", await givenStandingItem(database, board, { groupId, position })));
  const [observer, manager] = [await tried.somebody("OBSERVER"), await tried.somebody("BUSINESS_MANAGER")];
  const { id } = asSeen(group);
  const see = async (): Promise<unknown> => {
    const { data, errors } = await panboard.graph(observer, standingText, { id });
    expect(errors).toBeUndefined();
    return data;
  };

  const before = await see();
  const [one, other] = items;
  expect(before).toMatchObject({ node: { standingItems: [{ id: one }, { id: other }] } });
  const said = { group: id, title: "Out of sight", purpose: "CHALLENGE", confidentiality: "GROUP" };
  const added = await change(manager, "addStandingItem", "standingItem", said);
  expect(await see()).toEqual(before);
  const expectedItems = [one, other, added];
  await change(manager, "orderStandingItems", "group", { group: id, expectedItems, items: [added, one, other] });
  expect(await see()).toEqual(before);
});
