import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfEnd, faultsOfStart, type GroupDays } from "./check-group-days";
import { faultsOfKind } from "./check-kind";
import { earlierEnd, findCircle } from "./check-line";
import { structureTurn } from "./find-group";
import { Group } from "./group.entity";
import { GroupKind } from "./group.words";
import type { ChangeGroupInput } from "./groups.inputs";
import { nameThem } from "./name-them";
import { ReportingLine } from "./reporting-line.entity";
import { checkQuorum, nextListNumber, storeQuorumAgencies } from "./store-quorum";
import { type Hanging, listHanging } from "./what-hangs";

/**
 * Changes what a group says, and its days: an end is set, moved, or taken away with null. Throws as `change` does, and
 * BAD_USER_INPUT with all that contradicts it, such as groups that report to it after its end, each of them by its name.
 */
export async function changeGroup(write: Write, input: ChangeGroupInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const { id, expectedVersion } = input;
  const current = await write.repo(Group).change(id, expectedVersion, {});
  const next = daysOf(current, input);
  const hanging = await listHanging(write, current);
  const quorum = await checkQuorumOf(write, current, input);
  const faults = [
    ...(await faultsOfKind(write, { ...current, ...next, kind: input.kind ?? current.kind })),
    ...(input.kind === GroupKind.BOARD && input.kind !== current.kind ? faultsOfNewBoard(hanging) : []),
    ...(quorum?.faults ?? []),
    ...faultsOfDays(hanging, current, next),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const { purpose, frequency, chairPost, note } = input;
  const moved = next.fromDay !== current.fromDay;
  const changed = await write.repo(Group).change(id, expectedVersion, {
    kind: input.kind ?? undefined,
    name: input.name?.trim(),
    purpose,
    frequency,
    chairPostStated: chairPost,
    note,
    ...quorum?.columns,
    fromDay: moved ? next.fromDay : undefined,
    recordedOn: moved ? next.fromDay : undefined,
    fromKnown: next.fromKnown === current.fromKnown ? undefined : next.fromKnown,
    untilDay: input.until,
  });
  if (quorum) await storeQuorumAgencies(write, changed, quorum.agencyIds);
  if (moved || next.fromKnown !== current.fromKnown) {
    const circles = await moveFirstLines(write, current, { hanging, next });
    if (circles.length > 0) throw badInputs(circles);
  }
  await write.tellOfRights();
  return changed;
}

function daysOf(current: Group, { from, fromKnown, until }: ChangeGroupInput): GroupDays {
  const fromDay = from ?? current.fromDay;
  return {
    fromDay,
    fromKnown: fromKnown ?? (fromDay === current.fromDay ? current.fromKnown : true),
    untilDay: until === undefined ? current.untilDay : until,
  };
}

/** What is wrong with days that are changed; those that stay are left as they are. */
function faultsOfDays(hanging: readonly Hanging[], current: Group, next: GroupDays): Fault[] {
  const isStartOther = next.fromDay !== current.fromDay || next.fromKnown !== current.fromKnown;
  return [
    ...(isStartOther ? faultsOfStart(hanging, current, next) : []),
    ...(next.untilDay === current.untilDay ? [] : faultsOfEnd(hanging, next)),
  ];
}

/** That what becomes the board reports to no group of its own body on any day. */
function faultsOfNewBoard(hanging: readonly Hanging[]): Fault[] {
  const parents = hanging.flatMap(({ what, name }) => (what === "PARENT" ? name : []));
  if (parents.length === 0) return [];
  const message = `The board itself reports to no group of its own, and this one reports to ${nameThem([...new Set(parents)])}. Remove that first, or choose another kind.`;
  return [{ path: "kind", message }];
}

async function checkQuorumOf(write: Write, current: Group, { quorum }: ChangeGroupInput) {
  return quorum === undefined ? undefined : checkQuorum(write, quorum, await nextListNumber(write, current));
}

/**
 * What a group reported to from its first day on begins on the new one, and so does what would begin before it. Tells at `from`
 * where the group would then report to itself.
 */
async function moveFirstLines(
  write: Write,
  current: Group,
  { hanging, next }: { readonly hanging: readonly Hanging[]; readonly next: GroupDays },
): Promise<Fault[]> {
  const { fromDay, fromKnown } = next;
  const lines = write.repo(ReportingLine);
  const faults: Fault[] = [];
  for (const { lineId, what, from } of hanging) {
    const isOwn = what === "PARENT" || what === "BODY";
    if (lineId === null || !isOwn || (from !== current.fromDay && from >= fromDay)) continue;
    const line = await lines.find({ bodyId: current.bodyId, id: lineId });
    if (!line) continue;
    await lines.change(encodeRowId("ReportingLine", line), line.version, { fromDay, fromKnown, recordedOn: fromDay });
    const parent =
      line.parentId === null ? undefined : await write.repo(Group).find({ bodyId: line.bodyId, id: line.parentId });
    if (!parent) continue;
    const untilDay = earlierEnd(line.untilDay, next.untilDay);
    const circle = await findCircle(write, { groupId: current.id, group: current, parent, fromDay, untilDay });
    if (circle !== undefined) faults.push({ path: "from", message: circle });
  }
  return faults;
}
