import { findSeen } from "../../db/find-row";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfHeld, Meeting, meetingsTurn } from "../meetings";
import { Seat } from "../seats";
import { checkVotes } from "./check-votes";
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

/**
 * Brings a removed decision back, with the votes that were removed with it. Throws BAD_USER_INPUT where its item is gone, and at
 * `id` where its meeting could not decide it, or its seats not vote, as they are by now.
 */
export async function restoreDecision(write: Write, input: DecisionVersionInput): Promise<Decision> {
  await write.takeTurn(meetingsTurn);
  const removed = await findSeen(write, Decision, input);
  const votes = removed ? await listRemovedWith(write, removed) : [];
  const faults = removed ? await faultsOfReturn(write, removed, votes) : [];
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  const decision = await write.repo(Decision).restore(input.id, input.expectedVersion);
  await write.repo(Vote).restoreAll(votes.map(seen));
  return decision;
}

async function faultsOfReturn(write: Write, decision: Decision, votes: readonly Vote[]): Promise<readonly Fault[]> {
  const { bodyId, meetingId: id } = decision;
  const meeting = await write.repo(Meeting).find({ bodyId, id });
  const where = { bodyId, id: votes.map(({ seatId }) => seatId) };
  const seats = await write.repo(Seat).list({ where, orderBy: ["id"], limit: votes.length, withRemoved: true });
  const cast = votes.map(({ seatId, choice }) => ({ seat: encodeRowId("Seat", { ...decision, id: seatId }), choice }));
  const { faults } = await checkVotes(write, decision, cast);
  const postOf = (path: string): string => {
    const seatId = votes[Number(path.split(".")[1])]?.seatId;
    return seats.find((seat) => seat.id === seatId)?.post ?? "A seat that voted";
  };
  return [
    ...(meeting ? faultsOfHeld(meeting) : []),
    ...faults.map(({ path, message }) => ({ path, message: `${postOf(path)}: ${message}` })),
  ];
}
