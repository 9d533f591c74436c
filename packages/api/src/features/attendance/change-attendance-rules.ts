import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { AttendanceRule } from "./attendance-rule.entity";
import type { AddAttendanceRuleInput, ChangeAttendanceRuleInput } from "./attendance-rule.inputs";

/** Says how a body reads its registers from a day on. Throws CONFLICT at `from` where it has said so of that day. */
export async function addAttendanceRule(
  write: Write,
  { from: recordedOn, blankAs, threshold }: AddAttendanceRuleInput,
): Promise<AttendanceRule> {
  requireThreshold(threshold);
  return write.repo(AttendanceRule).insert({ recordedOn, blankAs, threshold });
}

/** Changes such a rule: what is left out stays. Throws as `change` does, and CONFLICT at `from`. */
export async function changeAttendanceRule(
  write: Write,
  { id, expectedVersion, from, blankAs, threshold }: ChangeAttendanceRuleInput,
): Promise<AttendanceRule> {
  requireThreshold(threshold ?? "0");
  return write.repo(AttendanceRule).change(id, expectedVersion, {
    recordedOn: from ?? undefined,
    blankAs: blankAs ?? undefined,
    threshold: threshold ?? undefined,
  });
}

function requireThreshold(threshold: string): void {
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(threshold) || Number(threshold) > 100) {
    throw badInput("threshold", "Enter a threshold from 0 to 100 percent, to two decimals at the most.");
  }
}
