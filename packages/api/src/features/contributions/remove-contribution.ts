import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { getOpenBudget } from "../money";
import { Contribution } from "./contribution.entity";
import type { ContributionVersionInput } from "./contribution.inputs";
import { ContributionEvent } from "./contribution-event.entity";
import { rowsMax } from "./contributions.loaders";
import { getContribution, readHistory } from "./find-contribution";

const moneyWords = "Money was invoiced or came: remove the invoices and receipts first, or correct the line instead.";

/**
 * Removes a contribution that was entered by mistake, and with it how it stood. Throws BAD_USER_INPUT at `id` where money was
 * invoiced or came, where somebody remarked on it, and in a closed year.
 */
export async function removeContribution(
  write: Write,
  { id, expectedVersion }: ContributionVersionInput,
): Promise<Contribution> {
  await getOpenBudget(write, (await getContribution(write, id)).budgetId);
  const contribution = await write.repo(Contribution).change(id, expectedVersion, {});
  if ((await readHistory(write, contribution)).hasMoney) throw badInput("id", moneyWords);
  const events = write.repo(ContributionEvent);
  const where = { bodyId: contribution.bodyId, contributionId: contribution.id };
  for (const event of await events.list({ where, orderBy: ["id"], limit: rowsMax })) {
    await events.remove(encodeRowId("ContributionEvent", event), event.version);
  }
  return write.repo(Contribution).remove(id, expectedVersion);
}

/**
 * Brings a removed contribution back, with how it stood. Throws CONFLICT at `payer` where the payer has another line by now, and
 * BAD_USER_INPUT at `id` in a closed year.
 */
export async function restoreContribution(
  write: Write,
  { id, expectedVersion }: ContributionVersionInput,
): Promise<Contribution> {
  const removed = await getContribution(write, id, { withRemoved: true });
  await getOpenBudget(write, removed.budgetId);
  const events = await listRemovedWith(write, removed);
  const contribution = await write.repo(Contribution).restore(id, expectedVersion);
  const { regionId, bodyId } = contribution;
  for (const event of events) {
    const eventId = encodeRowId("ContributionEvent", { regionId, bodyId, id: event.id });
    await write.repo(ContributionEvent).restore(eventId, event.version);
  }
  return contribution;
}

/** What was removed together with a contribution: in the same change, so at the same moment. */
function listRemovedWith(write: Write, { bodyId, id }: Contribution): Promise<{ id: string; version: number }[]> {
  return write.rows(
    "events that were removed with a contribution",
    `select e.id, e.version from contribution t
     join contribution_event e on e.body_id = t.body_id and e.contribution_id = t.id and e.removed_at is not null and e.changed_at = t.changed_at
     where t.body_id = $1 and t.id = $2 and t.removed_at is not null order by e.id`,
    [bodyId, id],
  );
}
