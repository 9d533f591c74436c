import type { Database } from "../db/database";
import { type SystemScope, withSystemScope } from "../db/system-scope";
import { buildRights, type GrantReach } from "./build-rights";
import { enrolAccount } from "./enrol-account";
import { todaySql } from "../db/today-sql";
import type { HeldGrant, Viewer } from "./viewer";

/** The verified token's claims that identify an account. */
export interface TokenIdentity {
  readonly issuer: string;
  readonly subject: string;
}

interface GrantRow {
  readonly accountId: string;
  readonly name: string;
  readonly grant: (HeldGrant & GrantReach) | null;
}

// An agency's grant reaches its merged group: up to the agency that stands for all, and down to all that were merged into it.
// On one that was removed it reaches nothing.
const mergedSql = `
with recursive up as (
  select m.id, m.merged_into_id from agency m where m.region_id = g.region_id and m.id = g.agency_id and m.removed_at is null
  union
  select m.id, m.merged_into_id from up join agency m on m.region_id = g.region_id and m.id = up.merged_into_id
), down as (
  select id, 0 as depth from up where merged_into_id is null
  union all
  select m.id, down.depth + 1 from down join agency m on m.region_id = g.region_id and m.merged_into_id = down.id and m.removed_at is null
)
select array_agg(id order by depth, id) as ids from down`;

// What an account's person holds on the body of a grant: without a grant there a link reaches nothing.
const placesSql = `
select jsonb_build_object('personId', l.person_id, 'groupIds', coalesce(jsonb_agg(distinct held.group_id) filter (where held.id is not null), '[]'),
  'seatIds', coalesce(jsonb_agg(distinct held.id) filter (where held.id is not null), '[]'))
from person_account l
left join lateral (
  select s.id, s.group_id from seat_holder h
  join seat s on s.body_id = h.body_id and s.id = h.seat_id and s.removed_at is null and s.span @> ${todaySql}
  join "group" gr on gr.body_id = s.body_id and gr.id = s.group_id and gr.removed_at is null and gr.span @> ${todaySql}
  where h.body_id = l.body_id and h.person_id = l.person_id and h.removed_at is null and h.span @> ${todaySql}
) held on true
where l.body_id = g.body_id and l.issuer = a.issuer and l.subject = a.subject and l.removed_at is null
group by l.person_id`;

const grantsSql = `
select a.id as "accountId", a.name,
  case when g.id is not null then jsonb_build_object(
    'id', g.id, 'role', g.role, 'target', g.target, 'regionId', g.region_id, 'bodyId', g.body_id,
    'agencyId', g.agency_id, 'fromDay', g.from_day, 'toDay', g.to_day,
    'jointBodies', coalesce((
      select jsonb_agg(jsonb_build_object('bodyId', m.joint_body_id, 'until', case when m.to_day < ${todaySql} then m.to_day end))
      from joint_body_member m
      where m.region_id = g.region_id and m.board_id = g.body_id and m.from_day <= ${todaySql}), '[]'),
    'places', (${placesSql}),
    'mergedAgencyIds', coalesce(to_jsonb(merged.ids), '[]'),
    'partnerBodies', coalesce((
      select jsonb_agg(jsonb_build_object('bodyId', p.body_id, 'until', case when p.until_day < ${todaySql} then p.until_day end))
      from partner p
      where p.region_id = g.region_id and p.agency_id = any (merged.ids) and p.removed_at is null and p.from_day <= ${todaySql}), '[]')) end as grant
from account a
left join "grant" g on g.account_id = a.id and g.revoked_at is null and g.from_day <= ${todaySql}
  and (g.to_day is null or g.to_day >= ${todaySql})
left join lateral (${mergedSql}) merged on true
where a.issuer = $1 and a.subject = $2
order by g.target, g.role, g.id`;

/**
 * The viewer behind a verified token, with the grants that hold today. Somebody who signs in for the first time gets an
 * account without grants.
 */
export async function resolveViewer(database: Database, identity: TokenIdentity): Promise<Viewer> {
  const read = (scope: SystemScope): Promise<GrantRow[]> =>
    scope.rows<GrantRow>("grants of account", grantsSql, [identity.issuer, identity.subject]);
  let rows = await withSystemScope(database, "identity.resolve", "READ", read);
  if (rows.length === 0) {
    await withSystemScope(database, "identity.enrol", "WRITE", (scope) => enrolAccount(scope, identity));
    rows = await withSystemScope(database, "identity.resolve", "READ", read);
  }
  const [first] = rows;
  if (!first) throw new Error("An account that was just made can't be read.");
  const grants = rows.flatMap(({ grant }) => grant ?? []);
  const rights = buildRights(first.accountId, grants);
  const permissions = new Set([...rights.permissions.values()].flatMap((held) => [...held]));
  const { issuer, subject } = identity;
  return { accountId: first.accountId, issuer, subject, name: first.name, grants, permissions, rights };
}
