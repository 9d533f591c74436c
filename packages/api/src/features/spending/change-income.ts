import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { faultsOfReason, getOpenLine } from "../money";
import type { ChangeIncomeInput } from "./income.inputs";
import { Income } from "./income.entity";

/**
 * Changes a line of income: what is left out stays, and null takes it away. Throws as `getOpenLine` and `change` do, and
 * BAD_USER_INPUT where it would be below zero without a reason.
 */
export async function changeIncome(write: Write, input: ChangeIncomeInput): Promise<Income> {
  const { id, expectedVersion, amount, reason, purpose, note } = input;
  const current = await getOpenLine(write, Income, id);
  const isSeen = current.version === expectedVersion;
  const faults = isSeen
    ? faultsOfReason(amount === undefined ? current.amount : amount, reason === undefined ? current.reason : reason)
    : [];
  if (faults.length > 0) throw badInputs(faults);
  const named = { kind: input.kind ?? undefined, line: input.line?.trim() };
  return write.repo(Income).change(id, expectedVersion, { ...named, amount, reason, purpose, note });
}
