import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { readQuorum } from "../attendance";
import { Meeting, meetingsTurn } from "../meetings";
import { type CheckedVote, checkVotes } from "./check-votes";
import { Decision } from "./decision.entity";
import type { ChangeDecisionInput } from "./decision.inputs";
import { listVotes } from "./find-votes";
import { Vote } from "./vote.entity";

/**
 * Changes a decision; votes that are given take the place of those on record, as one change. Where there was no telling
 * whether there was a quorum, that is looked at again. Throws BAD_USER_INPUT for everything that is wrong with the votes, each
 * at its field.
 */
export async function changeDecision(write: Write, input: ChangeDecisionInput): Promise<Decision> {
  await write.takeTurn(meetingsTurn);
  const decisions = write.repo(Decision);
  const { id, expectedVersion, votes } = input;
  const old = await findSeen(write, Decision, input);
  // Whatever is not as expected is told by changing it.
  if (!old) return decisions.change(id, expectedVersion, {});
  const checked = votes ? await checkVotes(write, old, votes) : undefined;
  if (checked && checked.faults.length > 0) throw badInputs(checked.faults);
  const changed = await decisions.change(id, expectedVersion, {
    // Other votes are another version of the decision.
    text: input.text?.trim() ?? (checked ? old.text : undefined),
    decidedBy: input.decidedBy === undefined ? undefined : (input.decidedBy?.trim() ?? null),
    ...(old.quorate === null ? await quorumAgain(write, old) : {}),
  });
  if (checked) await replaceVotes(write, changed, checked.votes);
  return changed;
}

async function quorumAgain(
  write: Write,
  { bodyId, meetingId: id }: Decision,
): Promise<Partial<Pick<Decision, "quorate" | "quorumWords">>> {
  const meeting = await write.repo(Meeting).find({ bodyId, id });
  if (!meeting) return {};
  const { met, words } = await readQuorum(write, meeting);
  return met === null ? {} : { quorate: met, quorumWords: words };
}

/** Takes back the votes that are not among the new ones, changes those that are different, and adds the others. */
async function replaceVotes(write: Write, decision: Decision, votes: readonly CheckedVote[]): Promise<void> {
  const repo = write.repo(Vote);
  const kept = await listVotes(write, decision);
  const given = new Map(votes.map((vote) => [vote.seatId, vote]));
  const seen = ({ id, version: expectedVersion }: Vote) => ({ id, expectedVersion });
  const before = new Map(kept.map((vote) => [vote.seatId, vote]));
  await repo.removeAll(kept.filter(({ seatId }) => !given.has(seatId)).map(seen));
  await repo.changeAll(
    votes.flatMap(({ seatId, choice, reason }) => {
      const vote = before.get(seatId);
      return !vote || (vote.choice === choice && vote.reason === reason) ? [] : [{ ...seen(vote), choice, reason }];
    }),
  );
  const { id: decisionId, recordedOn, groupId, confidentiality, readerSeatIds } = decision;
  await repo.insertAll(
    votes
      .filter(({ seatId }) => !before.has(seatId))
      .map((vote) => ({ ...vote, decisionId, recordedOn, groupId, confidentiality, readerSeatIds })),
  );
}
