import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { AgendaItem, Confidentiality } from "../agendas";
import { readQuorum } from "../attendance";
import { faultsOfHeld, Meeting, meetingsTurn } from "../meetings";
import { checkVotes } from "./check-votes";
import { Decision } from "./decision.entity";
import type { RecordDecisionInput } from "./decision.inputs";
import { Vote } from "./vote.entity";

/**
 * Records what a meeting decided and how its seats voted, read by whoever reads the item. Without a quorum it is recorded as
 * such. Throws NOT_FOUND for a meeting or an item that the viewer does not see, and BAD_USER_INPUT for everything that is
 * wrong, each at its field. As many statements for twenty votes as for one.
 */
export async function recordDecision(write: Write, input: RecordDecisionInput): Promise<Decision> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const item = typeof input.item === "string" ? await getRow(write, AgendaItem, input.item) : undefined;
  const { bodyId, id: meetingId, groupId, recordedOn } = meeting;
  const checked = await checkVotes(write, { bodyId, meetingId, groupId, recordedOn }, input.votes ?? []);
  const faults: Fault[] = [...faultsOfHeld(meeting), ...faultsOfItem(item, meeting), ...checked.faults];
  if (faults.length > 0) throw badInputs(faults);
  const { met: quorate, words: quorumWords } = await readQuorum(write, meeting);
  const readers = {
    groupId,
    confidentiality: item?.confidentiality ?? Confidentiality.BOARD,
    readerSeatIds: item?.readerSeatIds ?? [],
  };
  const decision = await write.repo(Decision).insert({
    ...{ ...readers, meetingId, recordedOn, itemId: item?.id ?? null },
    ...{ text: input.text.trim(), decidedBy: input.decidedBy?.trim() ?? null },
    ...{ quorate, quorumWords, notedAt: new Date() },
  });
  await write
    .repo(Vote)
    .insertAll(checked.votes.map((vote) => ({ ...readers, ...vote, recordedOn, decisionId: decision.id })));
  return decision;
}

/** What is wrong with the item that something is said to be under. */
function faultsOfItem(item: AgendaItem | undefined, meeting: Meeting): Fault[] {
  if (item === undefined || item.meetingId === meeting.id) return [];
  return [{ path: "item", message: "This item is on the agenda of another meeting." }];
}
