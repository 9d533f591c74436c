import { compareMoney, moneyMax, poundsInWords, subtractMoney } from "@panboard/shared";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { Contribution } from "./contribution.entity";
import { type History, readHistory } from "./find-contribution";
import { noteStatus } from "./note-status";
import { statusByReceipts } from "./status-by-receipts";

/** What is wrong at a field with a receipt that is more than is still to come, or than any amount can be where that is not known. */
export function faultsOfReceipt(path: string, contribution: Contribution, before: History, receipt: string): Fault[] {
  const toCome = subtractMoney(contribution.amount ?? moneyMax, before.received) ?? moneyMax;
  if (compareMoney(receipt, toCome) <= 0) return [];
  const words =
    compareMoney(toCome, "0.00") > 0 ? `Only ${poundsInWords(toCome)} is still to come` : "Nothing is still to come";
  return [{ path, message: `${words}: correct the receipt, or the amount of the contribution.` }];
}

/**
 * Ends a change of a contribution's receipts: makes it received when the last of it has come and confirmed when something is to come
 * again, from the day on, or from the day of its latest status where that is later.
 */
export async function settleStatus(
  write: Write,
  contribution: Contribution,
  before: History,
  on: string,
): Promise<void> {
  const { amount, version } = contribution;
  const { received } = await readHistory(write, contribution);
  const status = statusByReceipts(contribution.status, { amount, received: before.received }, { amount, received });
  if (status === contribution.status) return;
  const statusOn = before.statusOn !== null && before.statusOn > on ? before.statusOn : on;
  const id = encodeRowId("Contribution", contribution);
  await noteStatus(write, await write.repo(Contribution).change(id, version, { status, statusOn }), statusOn);
}
