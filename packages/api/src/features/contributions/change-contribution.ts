import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { type Budget, getOpenBudget } from "../money";
import { dayInLondon } from "../statements";
import { faultsOfAmounts, faultsOfStanding } from "./check-amounts";
import { Contribution } from "./contribution.entity";
import type { ChangeContributionInput } from "./contribution.inputs";
import { ContributionEvent } from "./contribution-event.entity";
import { rowsMax } from "./contributions.loaders";
import { getContribution, readHistory } from "./find-contribution";
import { findAgencyPayer } from "./find-payer";
import { noteStatus } from "./note-status";
import { statusByReceipts } from "./status-by-receipts";

const mappedWords = "This line has its payer: an agency is given only to a printed name that stands for nobody yet.";

/**
 * Changes a contribution of an open year; another amount is kept in its history, and makes it received or confirmed where what has
 * come is all of it, or no longer. Throws BAD_USER_INPUT for everything that is wrong, each at its field.
 */
export async function changeContribution(write: Write, input: ChangeContributionInput): Promise<Contribution> {
  const { id, expectedVersion } = input;
  const budget = await getOpenBudget(write, (await getContribution(write, id)).budgetId);
  const old = await write.repo(Contribution).change(id, expectedVersion, {});
  const { received } = await readHistory(write, old);
  const amount = input.amount === undefined ? old.amount : input.amount;
  const agencyId = await findNewAgency(write, budget, old, input.agency);
  const faults = [
    ...(typeof agencyId === "object" ? [agencyId] : []),
    ...faultsOfAmounts({ kind: old.kind, amount: input.amount, worth: input.worth }),
    ...(input.amount === undefined ? [] : faultsOfStanding(old.kind, old.status, amount, received)),
  ];
  if (typeof agencyId === "object" || faults.length > 0) throw badInputs(faults);
  const status = statusByReceipts(old.status, { amount: old.amount, received }, { amount, received });
  const today = dayInLondon(new Date());
  const changed = await write.repo(Contribution).change(id, expectedVersion, {
    payer: input.payer?.trim(),
    amount: input.amount,
    worth: input.worth,
    dueOn: input.due,
    note: input.note,
    agencyId,
    ...(status === old.status ? {} : { status, statusOn: today }),
  });
  if (agencyId !== undefined) await giveHistory(write, changed);
  if (changed.amount !== old.amount) await noteStatus(write, changed, today);
  return changed;
}

/** The agency that a line is to be of; undefined where the input names none, and a fault where it can't be that one. */
async function findNewAgency(
  write: Write,
  budget: Budget,
  old: Contribution,
  agency: string | null | undefined,
): Promise<string | undefined | Fault> {
  if (!agency) return undefined;
  if (old.agencyId !== null || old.payerGroup !== null) return { path: "agency", message: mappedWords };
  const found = await findAgencyPayer(write, budget, agency);
  return "path" in found ? found : (found.agencyId ?? undefined);
}

/** Lets a contribution's new agency read what happened to it before. */
async function giveHistory(write: Write, { bodyId, id, agencyId }: Contribution): Promise<void> {
  const events = write.repo(ContributionEvent);
  const before = await events.list({ where: { bodyId, contributionId: id }, orderBy: ["id"], limit: rowsMax });
  for (const event of before) {
    await events.change(encodeRowId("ContributionEvent", event), event.version, { agencyId });
  }
}
