import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { faultsBelowZero, faultsOfReason, getOpenLine } from "../money";
import { Expenditure } from "./expenditure.entity";
import type { ChangeExpenditureInput } from "./expenditure.inputs";

/**
 * Changes a line of expenditure: what is left out stays, and null takes it away. Throws as `getOpenLine` and `change` do, and
 * BAD_USER_INPUT with all that would be wrong with its amounts.
 */
export async function changeExpenditure(write: Write, input: ChangeExpenditureInput): Promise<Expenditure> {
  const { id, expectedVersion, budgeted, committed, actual, reason, note } = input;
  const current = await getOpenLine(write, Expenditure, id);
  const after = {
    actual: actual === undefined ? current.actual : actual,
    reason: reason === undefined ? current.reason : reason,
  };
  const faults = [
    ...faultsBelowZero("budgeted", budgeted),
    ...faultsBelowZero("committed", committed),
    // Of a row that somebody else has changed since, changing it tells.
    ...(current.version === expectedVersion ? faultsOfReason(after.actual, after.reason) : []),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const named = { category: input.category ?? undefined, line: input.line?.trim() };
  return write.repo(Expenditure).change(id, expectedVersion, { ...named, budgeted, committed, actual, reason, note });
}
