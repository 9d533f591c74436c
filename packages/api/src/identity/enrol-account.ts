import { randomUUID } from "node:crypto";
import { deploymentId } from "../db/audit";
import type { SystemScope } from "../db/system-scope";

/** Makes the account of somebody at an issuer, named by their subject, and puts that on record; nothing where it is there. */
export async function enrolAccount(
  scope: SystemScope,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): Promise<void> {
  const accountId = randomUUID();
  const made = await scope.rows(
    "enrol account",
    "insert into account (id, issuer, subject, name) values ($1, $2, $3, $3) on conflict (issuer, subject) do nothing returning id",
    [accountId, issuer, subject],
  );
  if (made.length > 0) scope.record(deploymentId, "enrolAccount", { accountId });
}
