import { type Permission, permissionsByRole, type Role, rolesReadingJointBodies } from "@panboard/shared";
import { type HeldPlaces, type Rights, rightsWithoutGrant } from "../db/rights";

/** A grant that holds today, and what it reaches beyond its own target. */
export interface GrantReach {
  readonly role: Role;
  readonly regionId: string | null;
  readonly bodyId: string | null;
  readonly agencyId: string | null;
  /** Joint bodies that the granted board is a member of today (`until` is null), or was until a day that is over. */
  readonly jointBodies: readonly { readonly bodyId: string; readonly until: string | null }[];
  /** The granted agency's merged group, the one that stands for all first; itself where it was merged with none. */
  readonly mergedAgencyIds: readonly string[];
  /** The person of the granted body that the account is linked to, and what they hold today; null for none. */
  readonly places?: HeldPlaces | null;
  /** Bodies that an agency of that group is a partner of today (`until` is null), or was until a day that is over. */
  readonly partnerBodies: readonly { readonly bodyId: string; readonly until: string | null }[];
}

const readsJointBodies = (role: Role): boolean => (rolesReadingJointBodies as readonly Role[]).includes(role);
const later = (one: string | undefined, other: string): string =>
  one === undefined || (one !== "infinity" && (other === "infinity" || other > one)) ? other : one;

/** What an account may reach by its grants: the one way from grants to rights. */
export function buildRights(accountId: string, grants: readonly GrantReach[]): Rights {
  const roles = new Map<string, Role[]>();
  const permissions = new Map<string, Set<Permission>>();
  const regionIds = new Set<string>();
  const bodyIds = new Set<string>();
  const until: Record<string, string> = {};
  const agencies: Record<string, Record<string, string>> = {};
  const regionOfBody = new Map<string, string>();
  const places = new Map<string, HeldPlaces>();
  for (const grant of grants) {
    const { role, regionId, bodyId, agencyId, mergedAgencyIds, jointBodies, partnerBodies } = grant;
    const targetIds = agencyId ? mergedAgencyIds : [bodyId ?? regionId].filter((id) => id !== null);
    if (targetIds.length === 0 || !regionId) continue;
    for (const id of targetIds) {
      roles.set(id, [...(roles.get(id) ?? []), role]);
      permissions.set(id, new Set([...(permissions.get(id) ?? []), ...permissionsByRole[role]]));
    }
    regionIds.add(regionId);
    if (bodyId) {
      bodyIds.add(bodyId);
      if (grant.places) places.set(bodyId, grant.places);
      regionOfBody.set(bodyId, regionId);
      for (const joint of readsJointBodies(role) ? jointBodies : []) {
        regionOfBody.set(joint.bodyId, regionId);
        if (joint.until === null) bodyIds.add(joint.bodyId);
        else until[joint.bodyId] = later(until[joint.bodyId], joint.until);
      }
    }
    // What boards keep of one of the group is read as if it were of all; what is new is of the first.
    for (const id of agencyId ? mergedAgencyIds : []) {
      const bodies = (agencies[id] ??= {});
      for (const partner of partnerBodies) {
        regionOfBody.set(partner.bodyId, regionId);
        bodies[partner.bodyId] = later(bodies[partner.bodyId], partner.until ?? "infinity");
      }
    }
  }
  // A board that came back reads as any member.
  for (const bodyId of bodyIds) delete until[bodyId];
  return {
    ...rightsWithoutGrant(accountId),
    regionIds: [...regionIds],
    bodyIds: [...bodyIds],
    bodyIdsUntil: until,
    agencies,
    roles,
    permissions,
    places,
    regionOfBody,
  };
}
