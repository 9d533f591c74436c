import type { Write } from "../../db/write";
import type { Decision } from "./decision.entity";
import { votesMax } from "./decision.inputs";
import { Vote } from "./vote.entity";

/** The votes on a decision. */
export function listVotes(write: Write, { bodyId, id }: Pick<Decision, "bodyId" | "id">): Promise<Vote[]> {
  return write.repo(Vote).list({ where: { bodyId, decisionId: id }, orderBy: ["id"], limit: votesMax });
}

/** Votes on a decision that were taken back over time, at the most. */
const removedMax = 10_000;

/** The votes that were removed with a decision: in the same change, so at the same moment. */
export async function listRemovedWith(write: Write, { bodyId, id, changedAt }: Decision): Promise<Vote[]> {
  const where = { bodyId, decisionId: id };
  const votes = await write.repo(Vote).list({ where, orderBy: ["id"], limit: removedMax, withRemoved: true });
  return votes.filter((vote) => vote.removedAt !== null && vote.changedAt.getTime() === changedAt.getTime());
}
