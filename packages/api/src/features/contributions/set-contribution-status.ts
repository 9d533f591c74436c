import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { getOpenBudget } from "../money";
import { dayInLondon } from "../statements";
import { faultsOfAmounts, faultsOfDay, faultsOfStanding } from "./check-amounts";
import { Contribution } from "./contribution.entity";
import type { SetContributionStatusInput } from "./contribution.inputs";
import { getContribution, readHistory } from "./find-contribution";
import { noteStatus } from "./note-status";

/**
 * Says how a contribution of an open year stands from a day on, and keeps it in its history. Throws BAD_USER_INPUT at `on` for a
 * day to come and for one before the status that it has, and at `amount` where a confirmed or received one would have none.
 */
export async function setContributionStatus(write: Write, input: SetContributionStatusInput): Promise<Contribution> {
  const { id, expectedVersion, status, on } = input;
  await getOpenBudget(write, (await getContribution(write, id)).budgetId);
  const old = await write.repo(Contribution).change(id, expectedVersion, {});
  const history = await readHistory(write, old);
  const amount = input.amount ?? old.amount;
  const faults = [
    ...faultsOfDay("on", on, dayInLondon(new Date())),
    ...notBefore(on, history.statusOn),
    ...faultsOfAmounts({ kind: old.kind, amount: input.amount }),
    ...faultsOfStanding(old.kind, status, amount, history.received),
  ];
  if (faults.length > 0) throw badInputs(faults);
  const changed = await write.repo(Contribution).change(id, expectedVersion, { status, statusOn: on, amount });
  await noteStatus(write, changed, on);
  return changed;
}

function notBefore(on: string, latest: string | null): Fault[] {
  if (latest === null || on >= latest) return [];
  return [{ path: "on", message: `The latest status is of ${dateInWords(latest)}: enter that day or a later one.` }];
}
