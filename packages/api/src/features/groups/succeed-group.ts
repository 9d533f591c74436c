import { addDays, dateInWords } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfEnd } from "./check-group-days";
import { findGroup, noGroupWords, structureTurn } from "./find-group";
import { Group } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import type { SucceedGroupInput } from "./group-successions.inputs";
import { findCircles } from "./succession-steps";
import { listHanging } from "./what-hangs";

/**
 * Says that groups took over from others: a merger, a split, or one in the place of another. Each predecessor without an end
 * ends the day before; nothing begins by itself. Answers the first successor. Throws BAD_USER_INPUT with all that is wrong:
 * groups that are none, days that contradict, what goes on under a predecessor, and a group that would come before itself.
 */
export async function succeedGroup(write: Write, input: SucceedGroupInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const { from } = input;
  const before = await findSide(write, "predecessors", input.predecessors);
  const after = await findSide(write, "successors", input.successors);
  const faults = [...before.faults, ...after.faults];
  if (faults.length > 0) throw badInputs(faults);
  faults.push(
    ...(await faultsOfPredecessors(write, before.groups, from)),
    ...after.groups.flatMap((group, index) => faultsOfSuccessor(group, `successors.${index}`, from)),
    ...(await faultsOfPairs(write, before.groups, after.groups)),
  );
  if (faults.length > 0) throw badInputs(faults);
  for (const group of before.groups) {
    if (group.untilDay !== null) continue;
    await write.repo(Group).change(encodeRowId("Group", group), group.version, { untilDay: addDays(from, -1) });
  }
  for (const { id: predecessorId } of before.groups) {
    for (const { id: successorId } of after.groups) {
      await write.repo(GroupSuccession).insert({ predecessorId, successorId, fromDay: from, recordedOn: from });
    }
  }
  await write.tellOfRights();
  const [first] = after.groups;
  if (!first) throw new Error("The input names a successor.");
  return first;
}

async function findSide(
  write: Write,
  field: "predecessors" | "successors",
  ids: readonly string[],
): Promise<{ groups: Group[]; faults: Fault[] }> {
  const groups: Group[] = [];
  const faults: Fault[] = [];
  for (const [index, id] of ids.entries()) {
    const path = `${field}.${index}`;
    const group = await findGroup(write, id);
    if (!group) faults.push({ path, message: noGroupWords });
    else if (groups.some((one) => one.id === group.id)) faults.push({ path, message: "This group is named twice." });
    else groups.push(group);
  }
  return { groups, faults };
}

async function faultsOfPredecessors(write: Write, groups: readonly Group[], from: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [index, group] of groups.entries()) {
    const path = `predecessors.${index}`;
    const { name, fromDay, untilDay } = group;
    if (fromDay >= from) {
      faults.push({ path, message: `${name} is there from ${dateInWords(fromDay)}, not before that day.` });
    } else if (untilDay !== null && untilDay >= from) {
      faults.push({ path, message: `${name} ends on ${dateInWords(untilDay)}, not before that day.` });
    } else if (untilDay === null) {
      const ofEnd = faultsOfEnd(await listHanging(write, group), { untilDay: addDays(from, -1) });
      faults.push(...ofEnd.map(({ message }) => ({ path, message: `${name} would end the day before. ${message}` })));
    }
  }
  return faults;
}

/** What is wrong with the days of a group that took over on a day. */
export function faultsOfSuccessor({ name, fromDay, fromKnown, untilDay }: Group, path: string, from: string): Fault[] {
  if (fromKnown && fromDay > from) {
    return [{ path, message: `${name} begins on ${dateInWords(fromDay)}, after that day.` }];
  }
  if (untilDay === null || untilDay >= from) return [];
  return [{ path, message: `${name} ends on ${dateInWords(untilDay)}, before that day.` }];
}

async function faultsOfPairs(write: Write, before: readonly Group[], after: readonly Group[]): Promise<Fault[]> {
  const pairs = before.flatMap((predecessor) => after.map((successor, place) => ({ predecessor, successor, place })));
  const planned = pairs.map(({ predecessor, successor }) => ({
    predecessorId: predecessor.id,
    successorId: successor.id,
  }));
  const circles = new Set(await findCircles(write, planned));
  const stored = await write.rows<{ place: number }>(
    "successions that are there",
    `select p.place::int - 1 as place from unnest($2::uuid[], $3::uuid[]) with ordinality p (predecessor_id, successor_id, place)
     join group_succession s on s.body_id = $1 and s.predecessor_id = p.predecessor_id and s.successor_id = p.successor_id and s.removed_at is null`,
    [write.target.id, planned.map((one) => one.predecessorId), planned.map((one) => one.successorId)],
  );
  return pairs.flatMap(({ predecessor, successor, place }, index): Fault[] => {
    const path = `successors.${place}`;
    if (predecessor.id === successor.id) return [{ path, message: "A group does not take over from itself." }];
    if (circles.has(index)) return [{ path, message: circleWords(predecessor, successor) }];
    if (!stored.some((one) => one.place === index)) return [];
    return [{ path, message: `${successor.name} took over from ${predecessor.name} already.` }];
  });
}

/** The sentence for a group that would come before itself. */
export function circleWords(predecessor: Group, successor: Group): string {
  return `${predecessor.name} took over from ${successor.name}, directly or through others, so ${successor.name} can’t come after it as well.`;
}
