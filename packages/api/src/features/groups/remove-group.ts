import { decodeRowId, encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs } from "../../errors/app-error";
import { faultsOfKind } from "./check-kind";
import { faultsOfLine } from "./check-line";
import { structureTurn } from "./find-group";
import { Group } from "./group.entity";
import type { GroupVersionInput } from "./groups.inputs";
import { nameThem } from "./name-them";
import { ReportingLine } from "./reporting-line.entity";
import { listHanging } from "./what-hangs";

/** What keeps a group from being removed, and what to do about it. */
const kept = {
  CHILD: "report to it. Move them first, or give the group a last day.",
  SEAT: "are seats on it. Remove them first, or give the group a last day.",
  PREDECESSOR: "came before it. Remove that first.",
  SUCCESSOR: "took over from it. Remove that first.",
} as const;

/**
 * Removes a group that was entered by mistake, and with it what it reported to; its terms of reference stay with it. Throws
 * BAD_USER_INPUT that names what hangs from it, whenever that was: a group that is over has a last day instead.
 */
export async function removeGroup(write: Write, { id, expectedVersion }: GroupVersionInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const group = await write.repo(Group).change(id, expectedVersion, {});
  const hanging = await listHanging(write, group);
  for (const what of ["CHILD", "SEAT", "PREDECESSOR", "SUCCESSOR"] as const) {
    const names = hanging.filter((one) => one.what === what).map(({ name }) => name);
    if (names.length > 0) throw badInput("id", `On record: ${nameThem(names)} ${kept[what]}`);
  }
  const lines = write.repo(ReportingLine);
  for (const { lineId } of hanging) {
    const line = lineId === null ? undefined : await lines.find({ bodyId: group.bodyId, id: lineId });
    if (line) await lines.remove(encodeRowId("ReportingLine", line), line.version);
  }
  const removed = await write.repo(Group).remove(id, expectedVersion);
  await write.tellOfRights();
  return removed;
}

/**
 * Brings a removed group back, with what it reported to when it was removed. Throws CONFLICT where its name was taken
 * meanwhile, and BAD_USER_INPUT at `id` where what it reported to was removed or has other days by now.
 */
export async function restoreGroup(write: Write, { id, expectedVersion }: GroupVersionInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const removedLines = await listRemovedLines(write, id);
  const group = await write.repo(Group).restore(id, expectedVersion);
  const faults = await faultsOfKind(write, group);
  for (const { id: lineId, version, parentName } of removedLines) {
    if (parentName === null) throw badInput("id", "What it reported to was removed. Bring that group back first.");
    const line = await write.repo(ReportingLine).restore(encodeLine(write, lineId), version);
    const parent =
      line.parentId === null
        ? null
        : ((await write.repo(Group).find({ bodyId: group.bodyId, id: line.parentId })) ?? null);
    faults.push(...(await faultsOfLine(write, { ...line, group, parent })));
  }
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  await write.tellOfRights();
  return group;
}

interface RemovedLine {
  readonly id: string;
  readonly version: number;
  /** The group or body that it leads to; null where that was removed. */
  readonly parentName: string | null;
}

/** The lines of reporting that were removed together with a group: in the same change, so at the same moment. */
async function listRemovedLines(write: Write, groupId: string): Promise<RemovedLine[]> {
  return write.rows<RemovedLine & Record<string, unknown>>(
    "lines that were removed with a group",
    `select l.id, l.version, case when l.parent_id is null then b.name else p.name end as "parentName"
     from "group" g
     join reporting_line l on l.body_id = g.body_id and l.group_id = g.id and l.removed_at is not null and l.changed_at = g.changed_at
     left join "group" p on p.body_id = l.body_id and p.id = l.parent_id and p.removed_at is null
     left join body b on b.id = l.parent_body_id
     where g.body_id = $1 and g.id = $2 and g.removed_at is not null order by l.from_day`,
    [write.target.id, decodeRowId(groupId)?.id ?? null],
  );
}

function encodeLine({ target }: Write, id: string): string {
  return encodeRowId("ReportingLine", { regionId: target.regionId ?? "", bodyId: target.id, id });
}
