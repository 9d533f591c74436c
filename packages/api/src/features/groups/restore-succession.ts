import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { structureTurn } from "./find-group";
import { Group } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import type { GroupSuccessionVersionInput } from "./group-successions.inputs";
import { circleWords, faultsOfSuccessor } from "./succeed-group";
import { findCircles } from "./succession-steps";

/** Takes back that a group took over from another. What ended for it stays ended: its last day is changed by itself. */
export async function removeGroupSuccession(
  write: Write,
  { id, expectedVersion }: GroupSuccessionVersionInput,
): Promise<GroupSuccession> {
  await write.takeTurn(structureTurn);
  return write.repo(GroupSuccession).remove(id, expectedVersion);
}

/** Brings a removed succession back. Throws BAD_USER_INPUT at `id` where it contradicts what was changed meanwhile. */
export async function restoreGroupSuccession(
  write: Write,
  { id, expectedVersion }: GroupSuccessionVersionInput,
): Promise<GroupSuccession> {
  await write.takeTurn(structureTurn);
  const succession = await write.repo(GroupSuccession).restore(id, expectedVersion);
  const faults = await faultsOfStored(write, succession);
  if (faults.length > 0) throw badInputs(faults);
  return succession;
}

async function faultsOfStored(write: Write, succession: GroupSuccession): Promise<Fault[]> {
  const { bodyId, predecessorId, successorId, fromDay } = succession;
  const predecessor = await write.repo(Group).find({ bodyId, id: predecessorId });
  const successor = await write.repo(Group).find({ bodyId, id: successorId });
  if (!predecessor || !successor) throw new Error("A succession is of two groups that are there.");
  const [circle] = await findCircles(write, [{ predecessorId, successorId }], succession.id);
  const { untilDay } = predecessor;
  const message = `${predecessor.name} ends ${untilDay === null ? "on no day that is set" : `on ${dateInWords(untilDay)}`}, not before ${dateInWords(fromDay)}.`;
  return [
    ...(untilDay === null || untilDay >= fromDay ? [{ path: "id", message }] : []),
    ...faultsOfSuccessor(successor, "id", fromDay),
    ...(circle === undefined ? [] : [{ path: "id", message: circleWords(predecessor, successor) }]),
  ];
}
