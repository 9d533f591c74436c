import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { faultsOfLine } from "./check-line";
import { structureTurn } from "./find-group";
import { Group } from "./group.entity";
import { ReportingLine } from "./reporting-line.entity";
import type { ChangeReportingLineInput, ReportingLineVersionInput } from "./reporting.inputs";

/**
 * Changes on which days a group reports to another or to a body. Throws BAD_USER_INPUT with all that contradicts the days, at
 * `from`, `until` or, of what it reports to, `reportsTo`; CONFLICT where it reports to another group on some of them.
 */
export async function changeReportingLine(write: Write, input: ChangeReportingLineInput): Promise<ReportingLine> {
  await write.takeTurn(structureTurn);
  const { id, expectedVersion, until } = input;
  const current = await write.repo(ReportingLine).change(id, expectedVersion, {});
  const fromDay = input.from ?? current.fromDay;
  const isOther = fromDay !== current.fromDay;
  const untilDay = until === undefined ? current.untilDay : until;
  const faults = await faultsOfStored(write, { ...current, fromDay, untilDay });
  if (faults.length > 0) throw badInputs(faults);
  const from = isOther ? { fromDay, fromKnown: true, recordedOn: fromDay } : {};
  return write.repo(ReportingLine).change(id, expectedVersion, { ...from, untilDay: until });
}

/** Removes a line of reporting that was entered by mistake; one that is over has a last day instead. */
export async function removeReportingLine(write: Write, input: ReportingLineVersionInput): Promise<ReportingLine> {
  await write.takeTurn(structureTurn);
  return write.repo(ReportingLine).remove(input.id, input.expectedVersion);
}

/** Brings a removed line of reporting back. Throws as changing its days does, at `id`. */
export async function restoreReportingLine(write: Write, input: ReportingLineVersionInput): Promise<ReportingLine> {
  await write.takeTurn(structureTurn);
  const line = await write.repo(ReportingLine).restore(input.id, input.expectedVersion);
  const faults = await faultsOfStored(write, line);
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  return line;
}

type StoredLine = Pick<ReportingLine, "bodyId" | "groupId" | "parentId" | "fromDay" | "untilDay">;

async function faultsOfStored(write: Write, line: StoredLine): Promise<Fault[]> {
  const { bodyId, groupId, parentId, fromDay, untilDay } = line;
  const groups = write.repo(Group);
  const group = await groups.find({ bodyId, id: groupId });
  const parent = parentId === null ? null : ((await groups.find({ bodyId, id: parentId })) ?? null);
  if (!group) throw new Error("A line of reporting is of a group that is there.");
  return faultsOfLine(write, { group, parent, fromDay, untilDay });
}
