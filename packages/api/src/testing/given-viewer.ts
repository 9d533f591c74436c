import { randomUUID } from "node:crypto";
import { type Permission, type Role, rolesWithEnd, targetOfRole } from "@panboard/shared";
import { decideChange, type WantedTarget } from "../db/change-target";
import type { Database } from "../db/database";
import { Read } from "../db/read";
import { type Rights, rightsWithoutGrant } from "../db/rights";
import { withSystemScope } from "../db/system-scope";
import { Write } from "../db/write";
import { buildRights } from "../identity/build-rights";
import { giveGrant } from "../identity/grants";
import { resolveViewer } from "../identity/resolve-viewer";
import type { Viewer } from "../identity/viewer";

/** What a role is granted on: of these ids the one that the role asks for. */
export interface GrantedOn {
  readonly regionId: string;
  readonly bodyId?: string | undefined;
  readonly agencyId?: string | undefined;
}

/** Somebody whose own rows are made. */
export type GivenAccount = Pick<Viewer, "rights">;

const issuer = "https://issuer.test";
const kept = new WeakMap<Database, Map<string, Promise<Viewer>>>();

/**
 * Somebody with a role on a board, a region or an agency, by the product's own way from a grant to rights; the same person
 * whenever it is asked for the same.
 */
export function givenViewer(database: Database, role: Role, on: GrantedOn): Promise<Viewer> {
  const viewers = kept.get(database) ?? new Map<string, Promise<Viewer>>();
  kept.set(database, viewers);
  const key = `${role}/${idOf(role, on) ?? ""}`;
  const found = viewers.get(key) ?? grantAndResolve(database, role, on, key);
  viewers.set(key, found);
  return found;
}

/** What reaches further than before is resolved anew, such as a board that has become a member of a joint body. */
export function forgetViewers(database: Database): void {
  kept.delete(database);
}

async function grantAndResolve(database: Database, role: Role, on: GrantedOn, subject: string): Promise<Viewer> {
  const until = (rolesWithEnd as readonly Role[]).includes(role) ? "9999-12-31" : undefined;
  await giveGrant(database, { role, issuer, subject, on: await addressOf(database, role, on) }, { until });
  return resolveViewer(database, { issuer, subject });
}

function idOf(role: Role, { regionId, bodyId, agencyId }: GrantedOn): string | undefined {
  const target = targetOfRole(role);
  return { BODY: bodyId, REGION: regionId, AGENCY: agencyId, DEPLOYMENT: undefined }[target];
}

/** What a role is on, as an operator writes it. */
async function addressOf(database: Database, role: Role, on: GrantedOn): Promise<string | undefined> {
  const target = targetOfRole(role);
  if (target === "DEPLOYMENT") return undefined;
  const rows = await withSystemScope(database, "identity.grant", "READ", (scope) =>
    scope.rows<{ address: string }>(
      "address of a grant",
      `select concat_ws('/', region.slug, coalesce(body.slug, agency.slug)) as address from region
       left join body on body.region_id = region.region_id and body.id = $2
       left join agency on agency.region_id = region.region_id and agency.id = $3
       where region.region_id = $1`,
      [on.regionId, target === "BODY" ? on.bodyId : null, target === "AGENCY" ? on.agencyId : null],
    ),
  );
  return rows[0]?.address;
}

/** What somebody of a role may reach on a board, a region or an agency, without a grant or an account behind it. */
export function rightsOf(role: Role, on: GrantedOn): Rights {
  const target = targetOfRole(role);
  return buildRights(randomUUID(), [
    {
      role,
      regionId: on.regionId,
      bodyId: target === "BODY" ? (on.bodyId ?? null) : null,
      agencyId: target === "AGENCY" ? (on.agencyId ?? null) : null,
      mergedAgencyIds: target === "AGENCY" && on.agencyId !== undefined ? [on.agencyId] : [],
      jointBodies: [],
      partnerBodies: [],
    },
  ]);
}

/** The rights of a business manager of one board. */
export function rightsOfManager(board: { readonly regionId: string; readonly bodyId: string }): Rights {
  return rightsOf("BUSINESS_MANAGER", board);
}

/** What somebody with these rights sees; the caller closes it. */
export function givenRead(database: Database, rights: Partial<Rights>): Read {
  return new Read(database, { ...rightsWithoutGrant(randomUUID()), ...rights });
}

/** Runs a change of its own, with the rights that are given, under what it declares. */
export async function changeAs<T>(
  database: Database,
  rights: Rights,
  target: WantedTarget,
  declared: Permission | readonly Permission[],
  work: (write: Write) => Promise<T>,
): Promise<T> {
  const decided = decideChange(rights, [declared].flat(), target);
  const write = new Write(database, rights, decided, { operation: "given", requestId: "given" });
  try {
    const result = await work(write);
    await write.commit();
    return result;
  } catch (error) {
    await write.rollback();
    throw error;
  }
}
