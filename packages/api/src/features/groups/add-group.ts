import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfLine, type PlannedLine } from "./check-line";
import { faultsOfKind } from "./check-kind";
import { findGroup, noGroupWords, structureTurn } from "./find-group";
import { Group } from "./group.entity";
import type { AddGroupInput } from "./groups.inputs";
import { ReportingLine } from "./reporting-line.entity";
import { checkQuorum, storeQuorumAgencies } from "./store-quorum";

/**
 * Adds a group to the body, and what it reports to from its first day, in one change. Throws BAD_USER_INPUT with all that is
 * wrong: its kind, its days, its quorum, what it reports to; and CONFLICT at `name` for that of another group on some of its days.
 */
export async function addGroup(write: Write, input: AddGroupInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const { kind, purpose = null, frequency = null, chairPost = null, note = null, from, until = null } = input;
  const days = { fromDay: from, fromKnown: true, untilDay: until };
  const planned = { kind, name: input.name.trim(), source: null, ...days };
  const quorum = await checkQuorum(write, input.quorum ?? null, 1);
  const { parentId, faults } = await checkParent(write, planned, input.reportsTo ?? null);
  const all = [...(await faultsOfKind(write, planned)), ...quorum.faults, ...faults];
  if (all.length > 0) throw badInputs(all);
  const content = { purpose, frequency, chairPostStated: chairPost, note, ...quorum.columns };
  const group = await write.repo(Group).insert({ ...planned, ...content, recordedOn: from });
  await storeQuorumAgencies(write, group, quorum.agencyIds);
  if (parentId !== null) {
    const line = { groupId: group.id, parentId, parentBodyId: null, fromDay: from, fromKnown: true, untilDay: null };
    await write.repo(ReportingLine).insert({ ...line, recordedOn: from });
  }
  return group;
}

async function checkParent(
  write: Write,
  group: PlannedLine["group"],
  reportsTo: string | null,
): Promise<{ parentId: string | null; faults: Fault[] }> {
  if (reportsTo === null) return { parentId: null, faults: [] };
  const parent = await findGroup(write, reportsTo);
  if (!parent) return { parentId: null, faults: [{ path: "reportsTo", message: noGroupWords }] };
  return {
    parentId: parent.id,
    faults: await faultsOfLine(write, { group, parent, fromDay: group.fromDay, untilDay: null }),
  };
}
