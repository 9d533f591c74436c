import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { notFound } from "../../errors/app-error";
import { getBudget, getOpenBudget } from "../money";
import { Contribution } from "./contribution.entity";
import { receivedSql } from "./owing.sql";

/** The contribution of the change's body by its global id. Throws NOT_FOUND where the viewer reads none there. */
export async function getContribution(
  write: Write,
  id: string,
  options: { readonly withRemoved?: boolean } = {},
): Promise<Contribution> {
  const key = decodeRowId(id);
  if (key?.type !== "Contribution" || key.bodyId !== write.target.id) throw notFound();
  const found = await write.repo(Contribution).find({ bodyId: key.bodyId, id: key.id }, options);
  if (!found) throw notFound();
  return found;
}

/**
 * The contribution as it stands once the body's money has its turn, whether its year is open or not. Throws NOT_FOUND for none.
 */
export async function getContributionInTurn(write: Write, id: string): Promise<Contribution> {
  await getBudget(write, (await getContribution(write, id)).budgetId);
  return getContribution(write, id);
}

/** The same of an open year. Throws BAD_USER_INPUT at `path` where the year is closed. */
export async function getOpenContribution(write: Write, id: string, path: string): Promise<Contribution> {
  await getOpenBudget(write, (await getContribution(write, id)).budgetId, path);
  return getContribution(write, id);
}

/** What has happened to a contribution so far. */
export interface History {
  /** What has come, in pounds and pence. */
  readonly received: string;
  /** The day of the latest status; null where none is known. */
  readonly statusOn: string | null;
  /** Whether anything was invoiced or came. */
  readonly hasMoney: boolean;
}

const ofEvent = "e.body_id = t.body_id and e.contribution_id = t.id and e.removed_at is null";

/** Reads what has happened to a contribution so far. */
export async function readHistory(write: Write, { bodyId, id }: Contribution): Promise<History> {
  const [history] = await write.rows<History & Record<string, unknown>>(
    "history of a contribution",
    `select ${receivedSql}::numeric(14, 2)::text as received,
       greatest(t.status_on, (select max(e.on_day) from contribution_event e where ${ofEvent} and e.kind = 'STATUS'))::text as "statusOn",
       exists (select from contribution_event e where ${ofEvent} and e.kind <> 'STATUS') as "hasMoney"
     from contribution t where t.body_id = $1 and t.id = $2`,
    [bodyId, id],
  );
  if (!history) throw new Error("The history of a contribution can't be read.");
  return history;
}
