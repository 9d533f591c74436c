import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { Decision } from "./decision.entity";
import type { DecisionVersionInput } from "./decision.inputs";
import { listRemovedWith, listVotes } from "./find-votes";
import { Vote } from "./vote.entity";

const seen = ({ id, version: expectedVersion }: Vote): { id: string; expectedVersion: number } => ({
  id,
  expectedVersion,
});

/** Removes a decision that was recorded by mistake, with its votes. */
export async function removeDecision(write: Write, input: DecisionVersionInput): Promise<Decision> {
  const decision = await findSeen(write, Decision, input);
  if (decision) await write.repo(Vote).removeAll((await listVotes(write, decision)).map(seen));
  return write.repo(Decision).remove(input.id, input.expectedVersion);
}

/** Brings a removed decision back, with the votes that were removed with it. Throws BAD_USER_INPUT where its item is gone. */
export async function restoreDecision(write: Write, input: DecisionVersionInput): Promise<Decision> {
  const removed = await findSeen(write, Decision, input);
  const votes = removed ? await listRemovedWith(write, removed) : [];
  const decision = await write.repo(Decision).restore(input.id, input.expectedVersion);
  await write.repo(Vote).restoreAll(votes.map(seen));
  return decision;
}
