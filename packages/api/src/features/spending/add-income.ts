import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { faultsOfReason, getOpenYear, placeInBudget } from "../money";
import type { AddIncomeInput } from "./income.inputs";
import { Income } from "./income.entity";

/** Adds a line of income to an open year. Throws as `getOpenYear` does, BAD_USER_INPUT for an amount below zero without a reason, and CONFLICT for a name that is taken. */
export async function addIncome(write: Write, input: AddIncomeInput): Promise<Income> {
  const budget = await getOpenYear(write, input.year);
  const { kind, amount = null, reason = null, purpose = null, note = null } = input;
  const faults = faultsOfReason(amount, reason);
  if (faults.length > 0) throw badInputs(faults);
  const entered = { kind, line: input.line.trim(), amount, reason, purpose, note };
  const printed = { source: null, section: null, position: null };
  return write.repo(Income).insert({ ...placeInBudget(budget), ...entered, ...printed });
}
