import { randomUUID } from "node:crypto";
import { type GrantTarget, type Role, roleInWords, rolesWithEnd, targetOfRole } from "@panboard/shared";
import { deploymentId } from "../db/audit";
import { channels } from "../db/channels";
import type { Database } from "../db/database";
import { type SystemScope, withSystemScope } from "../db/system-scope";
import { badInput } from "../errors/app-error";
import { enrolAccount } from "./enrol-account";
import { todaySql } from "../db/today-sql";

/** Which role somebody has, and on what. */
export interface GrantOrder {
  readonly role: Role;
  readonly issuer: string;
  readonly subject: string;
  /** `region/slug` of a body or an agency, the region's slug, or nothing for the deployment: as the role asks. */
  readonly on?: string | undefined;
}

/** The days of a grant, ISO dates, both included. */
export interface GrantDays {
  /** Today, if left out. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** A grant that holds or will hold, for a person to read. */
export interface ListedGrant {
  readonly role: Role;
  readonly issuer: string;
  readonly subject: string;
  readonly on: string;
  readonly from: string;
  readonly until: string | null;
}

interface Place {
  readonly target: GrantTarget;
  readonly regionId: string | null;
  readonly bodyId: string | null;
  readonly agencyId: string | null;
}

interface RevokedGrant {
  readonly id: string;
  readonly accountId: string;
}

const isHeld = `g.revoked_at is null and (g.to_day is null or g.to_day >= ${todaySql})`;
const isThat = `a.issuer = $1 and a.subject = $2 and g.account_id = a.id and g.role = $3::text
  and g.region_id is not distinct from $4::uuid and g.body_id is not distinct from $5::uuid and g.agency_id is not distinct from $6::uuid`;

/**
 * Gives somebody at an issuer a role, and them an account if they have none; answers false where they have it on all those
 * days already. Earlier grants on some of those days alone are revoked in favour of the new one. Throws BAD_USER_INPUT
 * that names what is at fault.
 */
export function giveGrant(database: Database, order: GrantOrder, days: GrantDays = {}): Promise<boolean> {
  return withSystemScope(database, "identity.grant", "WRITE", async (scope) => {
    const [place] = await findPlaces(scope, order, { isRemovedToo: false });
    const values = valuesOf(order, place);
    const { from, until } = await decideDays(scope, order.role, days);
    await waitForOthers(scope);
    await enrolAccount(scope, order);
    const covering = await scope.rows(
      "grants that cover the days",
      `select from "grant" g, account a where ${isThat} and g.revoked_at is null
         and g.from_day <= $7::date and coalesce(g.to_day, 'infinity') >= coalesce($8::date, 'infinity')`,
      [...values, from, until],
    );
    if (covering.length > 0) return false;
    const replaced = await scope.rows<RevokedGrant>(
      "revoke grants within the days",
      `update "grant" g set revoked_at = now() from account a where ${isThat} and g.revoked_at is null
         and g.from_day >= $7::date and coalesce(g.to_day, 'infinity') <= coalesce($8::date, 'infinity')
       returning g.id, g.account_id as "accountId"`,
      [...values, from, until],
    );
    recordRevoked(scope, order, place, replaced);
    const [grant] = await scope.rows<{ id: string; accountId: string }>(
      "give grant",
      `insert into "grant" (id, account_id, role, target, region_id, body_id, agency_id, from_day, to_day)
       select $7::uuid, a.id, $3::text, $8::text, $4::uuid, $5::uuid, $6::uuid, $9::date, $10::date from account a
       where a.issuer = $1 and a.subject = $2
       returning id, account_id as "accountId"`,
      [...values, randomUUID(), place.target, from, until],
    );
    if (!grant) throw new Error("An account that was just made can't be given a grant.");
    const { id: grantId, accountId } = grant;
    scope.record(ownerOf(place), "giveGrant", {
      grantId,
      accountId,
      role: order.role,
      ...agencyIn(place),
      from,
      until,
    });
    await tellOfGrants(scope);
    return true;
  });
}

/**
 * Takes a role from somebody, at once; answers false where they do not have it. Of an agency it takes it on every one that
 * has or had the slug, removed ones too: bringing an agency back would else bring back what was to be taken. Throws
 * BAD_USER_INPUT as `giveGrant` does.
 */
export function revokeGrant(database: Database, order: GrantOrder): Promise<boolean> {
  return withSystemScope(database, "identity.grant", "WRITE", async (scope) => {
    let isChanged = false;
    for (const place of await findPlaces(scope, order, { isRemovedToo: true })) {
      const revoked = await scope.rows<RevokedGrant>(
        "revoke grant",
        `update "grant" g set revoked_at = now() from account a where ${isThat} and ${isHeld}
         returning g.id, g.account_id as "accountId"`,
        valuesOf(order, place),
      );
      recordRevoked(scope, order, place, revoked);
      isChanged ||= revoked.length > 0;
    }
    if (isChanged) await tellOfGrants(scope);
    return isChanged;
  });
}

/** Every grant that holds or will hold, or those of one subject, in the order of subjects. */
export function listGrants(database: Database, subject?: string): Promise<ListedGrant[]> {
  return withSystemScope(database, "identity.grant", "READ", (scope) =>
    scope.rows<ListedGrant>(
      "list grants",
      `select g.role, a.issuer, a.subject,
              concat_ws('/', region.slug, coalesce(body.slug, agency.slug)) as on, g.from_day as "from", g.to_day as until
       from "grant" g
       join account a on a.id = g.account_id
       left join region on region.region_id = g.region_id
       left join body on body.region_id = g.region_id and body.id = g.body_id
       left join agency on agency.region_id = g.region_id and agency.id = g.agency_id
       where ${isHeld} and ($1::text is null or a.subject = $1)
       order by a.issuer, a.subject, region.slug, 4, g.role, g.from_day`,
      [subject ?? null],
    ),
  );
}

/** Tells every process that grants have changed, once this has committed. */
export async function tellOfGrants(scope: SystemScope): Promise<void> {
  await scope.rows("tell of grants", "select pg_notify($1, '')", [channels.grants]);
}

/** One grant is given at a time, so that nobody gets one twice. Revoking waits for nobody: any login may hold such a lock. */
async function waitForOthers(scope: SystemScope): Promise<void> {
  await scope.rows("lock of grants", "select pg_advisory_xact_lock(hashtext('identity.grant'))", []);
}

function recordRevoked(scope: SystemScope, { role }: GrantOrder, place: Place, revoked: readonly RevokedGrant[]): void {
  for (const { id: grantId, accountId } of revoked) {
    scope.record(ownerOf(place), "revokeGrant", { grantId, accountId, role, ...agencyIn(place) });
  }
}

/** An agency's grants stand in its region's trail, by the agency. */
function agencyIn({ agencyId }: Place): { agencyId?: string } {
  return agencyId === null ? {} : { agencyId };
}

/** The days that are meant, today being the first unless another is said. */
async function decideDays(
  scope: SystemScope,
  role: Role,
  days: GrantDays,
): Promise<{ from: string; until: string | null }> {
  const [now] = await scope.rows<{ today: string }>("today", `select ${todaySql} as today`, []);
  const { from = now?.today ?? "", until = null } = days;
  if (until === null && (rolesWithEnd as readonly Role[]).includes(role)) {
    throw badInput("until", `${roleInWords(role)} is a role for a time: say from which day until which.`);
  }
  if (until !== null && until < from) throw badInput("until", "The last day is before the first.");
  return { from, until };
}

function valuesOf({ issuer, subject, role }: GrantOrder, { regionId, bodyId, agencyId }: Place): unknown[] {
  return [issuer, subject, role, regionId, bodyId, agencyId];
}

function ownerOf({ bodyId, regionId }: Place): string {
  return bodyId ?? regionId ?? deploymentId;
}

/** What an order is about: one place, or of an agency, where removed ones are wanted too, all that had the slug. */
async function findPlaces(
  scope: SystemScope,
  { role, on }: GrantOrder,
  { isRemovedToo }: { readonly isRemovedToo: boolean },
): Promise<readonly [Place, ...Place[]]> {
  const target = targetOfRole(role);
  const place = { target, regionId: null, bodyId: null, agencyId: null };
  const words = roleInWords(role);
  if (target === "DEPLOYMENT") {
    if (on) throw badInput("on", `${words} is a role on the whole deployment: leave out what it is on.`);
    return [place];
  }
  const [regionSlug = "", slug = "", ...rest] = (on ?? "").split("/");
  const wanted = { REGION: "a region, such as cheshire", BODY: "a body, such as cheshire/halton" };
  const form = target === "AGENCY" ? "an agency, such as cheshire/cheshire-police" : wanted[target];
  if (rest.length > 0 || regionSlug === "" || (slug === "") !== (target === "REGION")) {
    throw badInput("on", `${words} is a role on ${form}.`);
  }
  const [found, ...more] = await scope.rows<{ regionId: string; id: string | null }>(
    `places of a grant on ${target}, ${isRemovedToo ? "removed ones too" : "as they stand"}`,
    target === "REGION"
      ? `select region_id as "regionId", null as id from region where slug = $1 and $2 = ''`
      : `select region.region_id as "regionId", t.id from region
         join ${target === "BODY" ? "body" : "agency"} t on t.region_id = region.region_id and t.slug = $2
           ${target === "BODY" || isRemovedToo ? "" : "and t.removed_at is null"}
         where region.slug = $1`,
    [regionSlug, slug],
  );
  if (!found) throw badInput("on", `There is no ${target.toLowerCase()} "${on}".`);
  const placeOf = ({ regionId, id }: typeof found): Place => ({
    target,
    regionId,
    bodyId: target === "BODY" ? id : null,
    agencyId: target === "AGENCY" ? id : null,
  });
  return [placeOf(found), ...more.map(placeOf)];
}
