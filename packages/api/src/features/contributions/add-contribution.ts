import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { getOpenYear } from "../money";
import { dayInLondon } from "../statements";
import { faultsOfAmounts, faultsOfDay, faultsOfStanding } from "./check-amounts";
import { Contribution } from "./contribution.entity";
import type { AddContributionInput } from "./contribution.inputs";
import { findPayer } from "./find-payer";
import { noteStatus } from "./note-status";

/**
 * Adds a line to an open year, and begins its history. Throws BAD_USER_INPUT for everything that is wrong, each at its field, and
 * CONFLICT at `payer` where the payer has a line of this kind in the year.
 */
export async function addContribution(write: Write, input: AddContributionInput): Promise<Contribution> {
  const budget = await getOpenYear(write, input.year);
  const today = dayInLondon(new Date());
  const { kind, status, amount = null, worth = null, due = null, note = null } = input;
  const statusOn = input.statusOn ?? today;
  const payer = await findPayer(write, budget, input);
  const faults = [
    ...("path" in payer ? [payer] : []),
    ...faultsOfDay("statusOn", statusOn, today),
    ...faultsOfAmounts({ kind, amount, worth }),
    ...faultsOfStanding(kind, status, amount),
  ];
  if ("path" in payer || faults.length > 0) throw badInputs(faults);
  const contribution = await write.repo(Contribution).insert({
    ...payer,
    budgetId: budget.id,
    year: budget.year,
    recordedOn: budget.recordedOn,
    kind,
    status,
    statusOn,
    amount,
    worth,
    dueOn: due,
    note,
    printedShare: null,
    source: null,
    section: null,
    position: null,
  });
  await noteStatus(write, contribution, statusOn);
  return contribution;
}
