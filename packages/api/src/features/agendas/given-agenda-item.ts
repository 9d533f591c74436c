import { randomUUID } from "node:crypto";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { asSeen, defineSample } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import type { GivenAccount } from "../../testing/given-viewer";
import { givenGroup } from "../groups/given-group";
import { givenMeeting } from "../meetings/given-meeting";
import { givenPerson } from "../people/given-person";
import { givenSeat } from "../seats/given-seat";
import { AgendaItem } from "./agenda-item.entity";
import { AgendaOrder } from "./agenda-order.entity";
import { Confidentiality, ItemPurpose, ProposalStatus } from "./agenda.words";
import { ItemProposal } from "./item-proposal.entity";
import { StandingItem } from "./standing-item.entity";
import { StandingItemOrder } from "./standing-item-order.entity";

const content = {
  ...{ title: "Early help", purpose: ItemPurpose.DISCUSSION, presenter: "Head of Early Help", minutes: 20 },
  ...{ voice: false, confidentiality: Confidentiality.BOARD, readerSeatIds: [] },
};

/** An item for the whole board on the agenda of a meeting, a new one unless said; whoever says the meeting says all of it. */
export const givenAgendaItem = defineFact(AgendaItem, async (board, said, database) => {
  const own = { meetingId: said.meetingId, groupId: said.groupId, recordedOn: said.recordedOn };
  const meeting = said.meetingId === undefined ? await givenMeeting(database, board) : undefined;
  return {
    ...(meeting ? { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn } : own),
    ...{ ...content, standingItemId: null, notedAt: new Date(), note: null },
  };
});

/** The order of an agenda, of a new meeting unless said, with one item. */
export const givenAgendaOrder = defineFact(AgendaOrder, async (board, said, database) => {
  const meeting = said.id === undefined ? await givenMeeting(database, board) : said;
  return { id: meeting.id, recordedOn: meeting.recordedOn, itemIds: [randomUUID()] };
});

/** What a group, a new one unless said, always has on its agendas, for the whole board. */
export const givenStandingItem = defineFact(StandingItem, async (board, { groupId }, database) => ({
  ...{ ...content, recordedOn: "2025-04-01", position: 0 },
  groupId: groupId ?? (await givenGroup(database, board)).id,
}));

/** The order of a group's standing items, of a new group unless said, with one item. */
export const givenStandingItemOrder = defineFact(StandingItemOrder, async (board, { id }, database) => ({
  ...{ id: id ?? (await givenGroup(database, board)).id, recordedOn: "2025-04-01", itemIds: [randomUUID()] },
}));

/** What a new person proposed from a new seat for the next meeting of its group; whoever says the seat says its group. */
export const givenItemProposal = defineFact(
  ItemProposal,
  async (board, { groupId, seatId, ownerPersonId }, database) => {
    const seat = seatId === undefined ? await givenSeat(database, board) : { id: seatId, groupId };
    return {
      ...{ recordedOn: "2025-05-01", groupId: seat.groupId, meetingId: null, seatId: seat.id },
      ownerPersonId: ownerPersonId ?? (await givenPerson(database, board)).id,
      ...{ title: "Early help", purpose: ItemPurpose.DISCUSSION, why: "Waiting times have doubled.", minutes: 20 },
      ...{ status: ProposalStatus.PROPOSED, answer: null, itemId: null },
      ...{ confidentiality: Confidentiality.GROUP, readerSeatIds: [] },
    };
  },
);

const said = { title: "Early help", purpose: "DISCUSSION", presenter: "Head of Early Help", minutes: 20, voice: true };

defineSample("addAgendaItem", async (database, board) => ({
  ...{ ...said, meeting: asSeen(await givenMeeting(database, board)).id, after: null, note: "The report follows." },
}));

defineSample("changeAgendaItem", async (database, board) => ({
  ...asSeen(await givenAgendaItem(database, board)),
  ...{ title: "Early help at the front door", confidentiality: "RESTRICTED" },
}));

defineSample("removeAgendaItem", async (database, board) => asSeen(await givenAgendaItem(database, board)));

defineSample("restoreAgendaItem", async (database, board) => {
  const row = await givenAgendaItem(database, board);
  return givenRemoved(database, board, { entity: AgendaItem, permission: "meetings:write", row });
});

defineSample("orderAgenda", async (database, board) => {
  const meeting = await givenMeeting(database, board);
  const of = { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn };
  const items = [await givenAgendaItem(database, board, of), await givenAgendaItem(database, board, of)];
  const ids = items.map((item) => asSeen(item).id);
  return { meeting: asSeen(meeting).id, expectedItems: ids, items: ids.toReversed() };
});

defineSample("addStandingItems", async (database, board) => {
  const meeting = await givenMeeting(database, board);
  await givenStandingItem(database, board, { groupId: meeting.groupId });
  return { meeting: asSeen(meeting).id };
});

defineSample("addStandingItem", async (database, board) => ({
  ...{ ...said, group: asSeen(await givenGroup(database, board)).id },
}));

defineSample("changeStandingItem", async (database, board) => ({
  ...asSeen(await givenStandingItem(database, board)),
  minutes: 15,
}));

defineSample("removeStandingItem", async (database, board) => asSeen(await givenStandingItem(database, board)));

defineSample("restoreStandingItem", async (database, board) => {
  const row = await givenStandingItem(database, board);
  return givenRemoved(database, board, { entity: StandingItem, permission: "meetings:write", row });
});

defineSample("orderStandingItems", async (database, board) => {
  const first = await givenStandingItem(database, board);
  const second = await givenStandingItem(database, board, { groupId: first.groupId, position: 1 });
  const group = encodeRowId("Group", { ...first, id: first.groupId });
  const ids = [asSeen(first).id, asSeen(second).id];
  return { group, expectedItems: ids, items: ids.toReversed() };
});

defineSample("acceptProposal", async (database, board) => {
  const group = await givenGroup(database, board);
  const of = { groupId: group.id, groupName: group.name };
  const seat = await givenSeat(database, board, of);
  const proposal = await givenItemProposal(database, board, { groupId: group.id, seatId: seat.id });
  const meeting = await givenMeeting(database, board, of);
  return { ...asSeen(proposal), meeting: asSeen(meeting).id, answer: "It is on the agenda." };
});

defineSample("declineProposal", async (database, board) => ({
  ...asSeen(await givenItemProposal(database, board)),
  answer: "It was discussed in March.",
}));

/** A proposal from the seat that the viewer holds on the board; somebody else's where they hold none. */
async function givenOwnProposal(
  database: Database,
  board: GivenBoard,
  { rights }: GivenAccount,
): Promise<ItemProposal> {
  const place = rights.places.get(board.bodyId);
  const [seatId, groupId] = [place?.seatIds[0], place?.groupIds[0]];
  return givenItemProposal(
    database,
    board,
    seatId === undefined ? {} : { seatId, groupId, ownerPersonId: place?.personId },
  );
}

defineSample("proposeItem", async (database, board, { rights }) => {
  const groupId = rights.places.get(board.bodyId)?.groupIds[0] ?? (await givenGroup(database, board)).id;
  const group = encodeRowId("Group", { ...board, id: groupId });
  return { group, title: unique("Item"), purpose: "CHALLENGE", why: "Waiting times have doubled.", minutes: 15 };
});

defineSample("changeProposal", async (database, board, viewer) => ({
  ...asSeen(await givenOwnProposal(database, board, viewer)),
  minutes: 30,
}));

defineSample("withdrawProposal", async (database, board, viewer) =>
  asSeen(await givenOwnProposal(database, board, viewer)),
);

defineSample("restoreProposal", async (database, board, viewer) => {
  const row = await givenOwnProposal(database, board, viewer);
  return givenRemoved(database, board, { entity: ItemProposal, permission: "meetings:write", row });
});
