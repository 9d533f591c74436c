import { dateInWords } from "@panboard/shared";
import type { GivenBoard } from "../../testing/define-fact";
import { asSeen, idOfBoard } from "../../testing/define-sample";
import { somebodyOn } from "../../testing/somebody-on";
import { usePanboard } from "../../testing/use-panboard";
import { givenBoard } from "../bodies/given-board";
import { givenMeeting } from "../meetings/given-meeting";
import { givenRegion } from "../regions/given-region";
import { givenGroup } from "../groups/given-group";
import { givenAgendaItem, givenStandingItem } from "./given-agenda-item";

const panboard = usePanboard();
let board: GivenBoard;
let manager: string;

beforeAll(async () => {
  board = await givenBoard(panboard.database, await givenRegion(panboard.database));
  manager = await somebodyOn(panboard, "BUSINESS_MANAGER", board);
});

async function change(type: string, input: object): Promise<void> {
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const text = `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { userErrors { path } } }`;
  const { data, errors } = await panboard.graph(manager, text, { input });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ answer: { userErrors: [] } });
}

/** What the newest entry of the board's trail tells of rows that are not new. */
async function toldLast(): Promise<unknown> {
  const text = `query ($id: ID!) { node(id: $id) { ... on Board { auditTrail(first: 1) { nodes {
    operationInWords changes { action rowKind rowName rowId fields { name before after } } } } } } }`;
  const { data } = await panboard.graph(manager, text, { id: idOfBoard(board) });
  const { node } = data as { node: { auditTrail: { nodes: { changes: { action: string }[] }[] } } };
  return node.auditTrail.nodes.map((entry) => ({
    ...entry,
    changes: entry.changes.filter(({ action }) => action !== "INSERT"),
  }));
}

test("the trail tells that a meeting's agenda was put in order as a change of that meeting, without ids of its items", async () => {
  const meeting = await givenMeeting(panboard.database, board);
  const of = { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn };
  const one = asSeen(await givenAgendaItem(panboard.database, board, { ...of, notedAt: new Date(1) })).id;
  const other = asSeen(await givenAgendaItem(panboard.database, board, { ...of, notedAt: new Date(2) })).id;
  const { id } = asSeen(meeting);
  const told = (operationInWords: string, before: string | null) => {
    const rowName = `${meeting.groupName}, ${dateInWords(meeting.recordedOn)}`;
    const fields = [{ name: "Agenda order", before, after: "Put in order" }];
    return [{ operationInWords, changes: [{ action: "CHANGE", rowKind: "Meeting", rowName, rowId: id, fields }] }];
  };
  await change("OrderAgenda", { meeting: id, expectedItems: [one, other], items: [other, one] });
  expect(await toldLast()).toEqual(told("Agenda put in order", null));
  await change("AddAgendaItem", { meeting: id, title: "Between", purpose: "DISCUSSION", after: other });
  expect(await toldLast()).toEqual(told("Agenda item added", "Another order"));
});

test("the trail tells that a group's standing items were put in order as a change of that group", async () => {
  const group = await givenGroup(panboard.database, board);
  const items: string[] = [];
  for (const position of [0, 1])
    items.push(asSeen(await givenStandingItem(panboard.database, board, { groupId: group.id, position })).id);
  const { id } = asSeen(group);
  await change("OrderStandingItems", { group: id, expectedItems: items, items: items.toReversed() });
  const fields = [{ name: "Standing item order", before: null, after: "Put in order" }];
  const changes = [{ action: "CHANGE", rowKind: "Group", rowName: group.name, rowId: id, fields }];
  expect(await toldLast()).toEqual([{ operationInWords: "Standing items put in order", changes }]);
});
