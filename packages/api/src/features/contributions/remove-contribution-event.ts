import { decodeRowId, encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, badInputs, notFound } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { Contribution } from "./contribution.entity";
import { ContributionEvent, ContributionEventKind } from "./contribution-event.entity";
import type { ContributionEventVersionInput } from "./contribution-event.inputs";
import { getContributionInTurn, getOpenContribution, readHistory } from "./find-contribution";
import { faultsOfReceipt, settleStatus } from "./settle-status";

const statusWords = "A status stays on record: say how the contribution stands by another status.";
const removedWords = "This contribution was removed: bring it back first.";

/**
 * Removes an invoice or a receipt that was entered by mistake; a contribution that was received by it is confirmed again. Throws
 * BAD_USER_INPUT at `id` for a status, and for an invoice of a closed year.
 */
export async function removeContributionEvent(
  write: Write,
  { id, expectedVersion }: ContributionEventVersionInput,
): Promise<ContributionEvent> {
  const contribution = await getContributionOf(write, await getMoneyEvent(write, id));
  const before = await readHistory(write, contribution);
  const event = await write.repo(ContributionEvent).remove(id, expectedVersion);
  await settleStatus(write, contribution, before, dayInLondon(new Date()));
  return event;
}

/**
 * Brings a removed invoice or receipt back. Throws BAD_USER_INPUT at `id` where the receipt is more than is still to come by now,
 * where the contribution was removed, and for an invoice of a closed year.
 */
export async function restoreContributionEvent(
  write: Write,
  { id, expectedVersion }: ContributionEventVersionInput,
): Promise<ContributionEvent> {
  const contribution = await getContributionOf(write, await getMoneyEvent(write, id));
  const before = await readHistory(write, contribution);
  const events = write.repo(ContributionEvent);
  const restored = await events.restore(id, expectedVersion);
  // A printed name that was mapped meanwhile gives its agency what comes back as well.
  const { agencyId } = contribution;
  const event = restored.agencyId === agencyId ? restored : await events.change(id, restored.version, { agencyId });
  if (event.kind === ContributionEventKind.RECEIPT) {
    const faults = faultsOfReceipt("id", contribution, before, event.amount ?? "0.00");
    if (faults.length > 0) throw badInputs(faults);
    await settleStatus(write, contribution, before, event.onDay);
  }
  return event;
}

/** An invoice or a receipt of the change's body by its global id, a removed one too. */
async function getMoneyEvent(write: Write, id: string): Promise<ContributionEvent> {
  const key = decodeRowId(id);
  if (key?.type !== "ContributionEvent" || key.bodyId !== write.target.id) throw notFound();
  const where = { bodyId: key.bodyId, id: key.id };
  const event = await write.repo(ContributionEvent).find(where, { withRemoved: true });
  if (!event) throw notFound();
  if (event.kind === ContributionEventKind.STATUS) throw badInput("id", statusWords);
  return event;
}

/** The contribution of an event, in its turn; of an invoice one of an open year. */
async function getContributionOf(
  write: Write,
  { regionId, bodyId, contributionId, kind }: ContributionEvent,
): Promise<Contribution> {
  const found = await write.repo(Contribution).find({ bodyId, id: contributionId });
  if (!found) throw badInput("id", removedWords);
  const id = encodeRowId("Contribution", { regionId, bodyId, id: contributionId });
  return kind === ContributionEventKind.RECEIPT
    ? getContributionInTurn(write, id)
    : getOpenContribution(write, id, "id");
}
