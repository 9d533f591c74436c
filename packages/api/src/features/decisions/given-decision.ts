import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { asSeen, defineSample } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { Confidentiality } from "../agendas";
import { givenAgendaItem } from "../agendas/given-agenda-item";
import { givenMeeting } from "../meetings/given-meeting";
import { givenSeat } from "../seats/given-seat";
import { Decision } from "./decision.entity";
import { VoteChoice } from "./decision.words";
import { removeDecision } from "./remove-decision";
import { Vote } from "./vote.entity";

/** What a new meeting decided, under no item, for the whole board; whoever says the meeting says all of it. */
export const givenDecision = defineFact(Decision, async (board, said, database) => {
  const own = { meetingId: said.meetingId, groupId: said.groupId, recordedOn: said.recordedOn };
  const meeting = said.meetingId === undefined ? await givenMeeting(database, board) : undefined;
  return {
    ...(meeting ? { meetingId: meeting.id, groupId: meeting.groupId, recordedOn: meeting.recordedOn } : own),
    itemId: null,
    text: "The threshold document is agreed.",
    decidedBy: null,
    quorate: true,
    quorumWords: "5 seats were there and 5 are needed.",
    notedAt: new Date("2025-06-09T10:00:00Z"),
    confidentiality: Confidentiality.BOARD,
    readerSeatIds: [],
  };
});

/** That a seat voted for a decision, both new unless said; whoever says the decision says who reads it. */
export const givenVote = defineFact(Vote, async (board, said, database) => {
  const { decisionId, groupId, recordedOn } = said;
  const decision = decisionId === undefined ? await givenDecision(database, board) : undefined;
  const of = decision
    ? { decisionId: decision.id, groupId: decision.groupId, recordedOn: decision.recordedOn }
    : { decisionId, groupId, recordedOn };
  return {
    ...of,
    seatId: said.seatId ?? (await givenSeat(database, board)).id,
    choice: VoteChoice.FOR,
    reason: null,
    confidentiality: decision?.confidentiality ?? Confidentiality.BOARD,
    readerSeatIds: decision?.readerSeatIds ?? [],
  };
});

defineSample("recordDecision", async (database, board) => {
  const meeting = await givenMeeting(database, board);
  const { id: meetingId, groupId, groupName, recordedOn } = meeting;
  const item = await givenAgendaItem(database, board, { meetingId, groupId, recordedOn });
  const seat = await givenSeat(database, board, { groupId, groupName });
  return {
    meeting: asSeen(meeting).id,
    item: asSeen(item).id,
    text: unique("The threshold document is agreed."),
    votes: [{ seat: asSeen(seat).id, choice: "AGAINST", reason: "It says too little of neglect." }],
  };
});

/** A decision of a meeting with the vote of a seat of its group. */
async function withVote(database: Database, board: GivenBoard): Promise<{ decision: Decision; vote: Vote }> {
  const { id: meetingId, groupId, groupName, recordedOn } = await givenMeeting(database, board);
  const decision = await givenDecision(database, board, { meetingId, groupId, recordedOn });
  const { id: seatId } = await givenSeat(database, board, { groupId, groupName });
  const vote = await givenVote(database, board, { decisionId: decision.id, groupId, recordedOn, seatId });
  return { decision, vote };
}

defineSample("changeDecision", async (database, board) => {
  const { decision, vote } = await withVote(database, board);
  const seat = encodeRowId("Seat", { regionId: board.regionId, bodyId: board.bodyId, id: vote.seatId });
  return { ...asSeen(decision), text: unique("It is agreed."), votes: [{ seat, choice: "ABSTAINED" }] };
});

defineSample("removeDecision", async (database, board) => asSeen((await withVote(database, board)).decision));

defineSample("restoreDecision", async (database, board) => {
  const { decision } = await withVote(database, board);
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  const target = { kind: "BODY", id: board.bodyId } as const;
  const removed = await changeAs(database, rights, target, "meetings:write", (write) =>
    removeDecision(write, asSeen(decision)),
  );
  return asSeen(removed);
});
