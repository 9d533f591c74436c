import { addDays, dateInWords } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs } from "../../errors/app-error";
import { faultsOfLine } from "./check-line";
import { getGroup, getGroupAt, structureTurn } from "./find-group";
import type { Group } from "./group.entity";
import { ReportingLine } from "./reporting-line.entity";
import type { MoveGroupInput } from "./reporting.inputs";

/** Lines of one group at the most. */
const linesMax = 500;

/**
 * Says to which group of its body a group reports from a day on, or that it reports to none. What it reports to until then ends
 * the day before; what would begin on that day or later is replaced. Moved back from the same day, it is as it was. Throws
 * BAD_USER_INPUT for a group that itself reports to this one on some of these days, and for days on which either is not there.
 */
export async function moveGroup(write: Write, { id, reportsTo = null, from }: MoveGroupInput): Promise<Group> {
  await write.takeTurn(structureTurn);
  const group = await getGroup(write, id);
  const parent = reportsTo === null ? null : await getGroupAt(write, "reportsTo", reportsTo);
  const faults = await faultsOfLine(write, { group, parent, fromDay: from, untilDay: null });
  if (faults.length > 0) throw badInputs(faults);
  const lines = await listOwnLines(write, group);
  const later = lines.filter(({ fromDay }) => fromDay >= from);
  const [first, second] = later;
  if (first && second) {
    const message = `It was moved on ${dateInWords(first.fromDay)} and on ${dateInWords(second.fromDay)} already. Say a day after the first, or remove one of these.`;
    throw badInput("from", message);
  }
  for (const line of later) await write.repo(ReportingLine).remove(keyOf(line), line.version);
  await continueLine(write, { group, parent, from, before: lines.findLast(({ fromDay }) => fromDay < from) });
  return group;
}

interface Continued {
  readonly group: Group;
  readonly parent: Group | null;
  readonly from: string;
  /** The last line that begins before the day. */
  readonly before: ReportingLine | undefined;
}

/** Ends the line before, or lets it go on where it leads to the same group; else another begins. */
async function continueLine(write: Write, { group, parent, from, before }: Continued): Promise<void> {
  const lines = write.repo(ReportingLine);
  const dayBefore = addDays(from, -1);
  const reaches = before !== undefined && (before.untilDay === null || before.untilDay >= dayBefore);
  if (before && reaches && before.parentId === parent?.id) {
    if (before.untilDay !== null) await lines.change(keyOf(before), before.version, { untilDay: null });
    return;
  }
  if (before && (before.untilDay === null || before.untilDay > dayBefore)) {
    await lines.change(keyOf(before), before.version, { untilDay: dayBefore });
  }
  if (!parent) return;
  const days = { fromDay: from, fromKnown: true, untilDay: null, recordedOn: from };
  await lines.insert({ groupId: group.id, parentId: parent.id, parentBodyId: null, ...days });
}

/** What a group reported to of its own body, the earliest first. */
async function listOwnLines(write: Write, { bodyId, id: groupId }: Group): Promise<ReportingLine[]> {
  const orderBy = ["fromDay", "id"] as const;
  const lines = await write.repo(ReportingLine).list({ where: { bodyId, groupId }, orderBy, limit: linesMax });
  return lines.filter(({ parentId }) => parentId !== null);
}

const keyOf = (line: ReportingLine): string => encodeRowId("ReportingLine", line);
