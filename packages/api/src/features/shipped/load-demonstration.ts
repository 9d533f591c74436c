import { randomUUID } from "node:crypto";
import { deploymentId } from "../../db/audit";
import type { Database } from "../../db/database";
import { type SystemScope, withSystemScope } from "../../db/system-scope";
import { tellOfGrants } from "../../identity/grants";
import { linkDemonstration } from "./link-demonstration";
import { type DemonstrationAccount, listDemonstrationAccounts } from "./demonstration-people";

const grantFrom = "2020-01-01";

const accountSql = `
insert into account (id, issuer, subject, name) select a.id, $1, a.subject, a.name
from unnest($2::uuid[], $3::text[], $4::text[]) a (id, subject, name)
on conflict (issuer, subject) do nothing returning 1`;

const grantSql = `
insert into "grant" (id, account_id, role, target, region_id, body_id, agency_id, from_day)
select g.id, account.id, g.role, g.target, region.region_id, body.id, agency.id, $7::date
from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $8::text[]) g (id, subject, role, target, region, slug)
join account on account.issuer = $1 and account.subject = g.subject
left join region on region.slug = g.region
left join body on g.target = 'BODY' and body.region_id = region.region_id and body.slug = g.slug
left join agency on g.target = 'AGENCY' and agency.region_id = region.region_id and agency.slug = g.slug
  and agency.removed_at is null
where not exists (
  select from "grant" held where held.account_id = account.id and held.role = g.role)
returning body_id as "bodyId"`;

/**
 * Makes the demonstration's accounts at the local issuer, with their grants. What is there already stays, and a grant that
 * was revoked is not given again.
 */
export async function loadDemonstration(database: Database, issuer: string): Promise<void> {
  await withSystemScope(database, "identity.grant", "WRITE", (scope) =>
    storeAccounts(scope, issuer, listDemonstrationAccounts()),
  );
  await linkDemonstration(database, issuer);
}

async function storeAccounts(
  scope: SystemScope,
  issuer: string,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  const column = <K extends keyof DemonstrationAccount>(key: K) => accounts.map((account) => account[key] ?? null);
  const ids = (): string[] => accounts.map(() => randomUUID());
  const made = await scope.rows("demonstration accounts", accountSql, [
    issuer,
    ids(),
    column("subject"),
    column("name"),
  ]);
  const granted = await scope.rows<{ bodyId: string | null }>("demonstration grants", grantSql, [
    issuer,
    ids(),
    column("subject"),
    column("role"),
    column("target"),
    column("region"),
    grantFrom,
    column("slug"),
  ]);
  if (made.length + granted.length === 0) return;
  scope.record(deploymentId, "loadDemonstration", { accounts: made.length, grants: granted.length });
  // A body's trail tells that somebody was given a role there.
  const bodyIds = granted.flatMap(({ bodyId }) => bodyId ?? []);
  for (const bodyId of new Set(bodyIds)) {
    scope.record(bodyId, "loadDemonstration", { grants: bodyIds.filter((one) => one === bodyId).length });
  }
  await tellOfGrants(scope);
}
