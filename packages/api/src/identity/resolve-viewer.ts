import { randomUUID } from "node:crypto";
import { type Permission, permissionsByRole } from "@panboard/shared";
import type { Database } from "../db/database";
import { type SystemScope, withSystemScope } from "../db/system-scope";
import type { HeldGrant, Viewer } from "./viewer";

/** The verified token's claims that identify an account. */
export interface TokenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

interface GrantRow {
  readonly accountId: string;
  readonly name: string;
  readonly grant: HeldGrant | null;
  /** Joint bodies that the granted board is or was a member of, with the last day of a membership that ended. */
  readonly jointBodies: readonly { bodyId: string; until: string | null }[] | null;
}

const grantsSql = `
select a.id as "accountId", a.name,
  case when g.id is not null then jsonb_build_object(
    'id', g.id, 'role', g.role, 'target', g.target, 'regionId', g.region_id, 'bodyId', g.body_id,
    'agencyId', g.agency_id, 'fromDay', g.from_day, 'toDay', g.to_day) end as grant,
  (select jsonb_agg(jsonb_build_object('bodyId', m.joint_body_id,
            'until', case when m.to_day < current_date then m.to_day end))
   from joint_body_member m
   where m.region_id = g.region_id and m.board_id = g.body_id and m.from_day <= current_date) as "jointBodies"
from account a
left join "grant" g on g.account_id = a.id and g.from_day <= current_date
  and (g.to_day is null or g.to_day >= current_date)
where a.issuer = $1 and a.subject = $2
order by g.target, g.role, g.id`;

/**
 * The viewer behind a verified token, with the grants that hold today. Somebody who signs in for the first time gets an
 * account without grants.
 */
export async function resolveViewer(database: Database, identity: TokenIdentity): Promise<Viewer> {
  const { issuer, subject } = identity;
  const read = (scope: SystemScope): Promise<GrantRow[]> =>
    scope.rows<GrantRow>("grants of account", grantsSql, [issuer, subject]);
  let rows = await withSystemScope(database, "identity.resolve", "READ", read);
  if (rows.length === 0) {
    await withSystemScope(database, "identity.enrol", "WRITE", (scope) =>
      scope.rows(
        "enrol account",
        "insert into account (id, issuer, subject, name) values ($1, $2, $3, $3) on conflict do nothing",
        [randomUUID(), issuer, subject],
      ),
    );
    rows = await withSystemScope(database, "identity.resolve", "READ", read);
  }
  const [first] = rows;
  if (!first) throw new Error("An account that was just made can't be read.");
  return buildViewer(first.accountId, subject, first.name, rows);
}

function buildViewer(accountId: string, subject: string, name: string, rows: readonly GrantRow[]): Viewer {
  const grants = rows.flatMap(({ grant }) => (grant ? [grant] : []));
  const permissions = new Map<string, Set<Permission>>();
  const regionIds = new Set<string>();
  const bodyIds = new Set<string>();
  const bodyIdsWritable = new Set<string>();
  const bodyIdsUntil = new Map<string, string>();
  for (const { grant, jointBodies } of rows) {
    if (!grant) continue;
    const allowed = permissionsByRole[grant.role];
    const targetId = grant.bodyId ?? grant.agencyId ?? grant.regionId;
    if (targetId) permissions.set(targetId, new Set([...(permissions.get(targetId) ?? []), ...allowed]));
    if (grant.regionId) regionIds.add(grant.regionId);
    if (!grant.bodyId || !allowed.includes("body:read")) continue;
    bodyIds.add(grant.bodyId);
    if (allowed.some((permission) => !permission.endsWith(":read"))) bodyIdsWritable.add(grant.bodyId);
    for (const { bodyId, until } of jointBodies ?? []) {
      if (until === null) bodyIds.add(bodyId);
      else if (until > (bodyIdsUntil.get(bodyId) ?? "")) bodyIdsUntil.set(bodyId, until);
    }
  }
  return {
    accountId,
    subject,
    name,
    grants,
    permissions: new Set([...permissions.values()].flatMap((held) => [...held])),
    rights: {
      regionIds: [...regionIds],
      regionIdsWritable: [],
      bodyIds: [...bodyIds],
      bodyIdsUntil: Object.fromEntries(bodyIdsUntil),
      bodyIdsWritable: [...bodyIdsWritable],
      permissions,
    },
  };
}
