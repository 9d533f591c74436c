import { dateInWords } from "@panboard/shared";
import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfHeld, Meeting, meetingsTurn } from "../meetings";
import { Action } from "./action.entity";
import type { ActionVersionInput } from "./action.inputs";

/**
 * Brings a removed action back. Throws as `restore` does, and BAD_USER_INPUT at `id` where its meeting did not take place, or was
 * moved to a day after the action is due or was closed.
 */
export async function restoreAction(write: Write, input: ActionVersionInput): Promise<Action> {
  await write.takeTurn(meetingsTurn);
  const action = await findSeen(write, Action, input);
  const faults = action && action.removedAt !== null ? await faultsOfReturn(write, action) : [];
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  return write.repo(Action).restore(input.id, input.expectedVersion);
}

async function faultsOfReturn(write: Write, action: Action): Promise<Fault[]> {
  const { bodyId, meetingId: id, recordedOn, dueOn, closedOn } = action;
  const meeting = id === null ? undefined : await write.repo(Meeting).find({ bodyId, id });
  const isBefore = dueOn < recordedOn || (closedOn !== null && closedOn < recordedOn);
  const movedWords = `The meeting of this action is on ${dateInWords(recordedOn)} by now, after it was due or closed: raise it again.`;
  return [...(meeting ? faultsOfHeld(meeting) : []), ...(isBefore ? [{ path: "id", message: movedWords }] : [])];
}
