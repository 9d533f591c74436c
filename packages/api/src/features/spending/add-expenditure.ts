import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { faultsBelowZero, faultsOfReason, getOpenYear, placeInBudget } from "../money";
import { Expenditure } from "./expenditure.entity";
import type { AddExpenditureInput } from "./expenditure.inputs";

/**
 * Adds a line of expenditure to an open year. Throws as `getOpenYear` does, BAD_USER_INPUT with all that is wrong with its
 * amounts, and CONFLICT for a name that is taken.
 */
export async function addExpenditure(write: Write, input: AddExpenditureInput): Promise<Expenditure> {
  const budget = await getOpenYear(write, input.year);
  const { category, budgeted = null, committed = null, actual = null, reason = null, note = null } = input;
  const faults = [
    ...faultsBelowZero("budgeted", budgeted),
    ...faultsBelowZero("committed", committed),
    ...faultsOfReason(actual, reason),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const entered = { category, line: input.line.trim(), budgeted, committed, actual, reason, note };
  const printed = { source: null, section: null, position: null };
  return write.repo(Expenditure).insert({ ...placeInBudget(budget), ...entered, ...printed });
}
