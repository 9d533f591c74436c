import type { Permission, Role } from "@panboard/shared";
import { permissionsByRole } from "@panboard/shared";
import { forbidden, notFound } from "../errors/app-error";
import type { ChangeTarget, Rights } from "./rights";

/** What a change is about, before it is known whether the viewer may make it. */
export type WantedTarget = Pick<ChangeTarget, "kind" | "id">;

/**
 * What of a wanted change the viewer may make. Throws NOT_FOUND for a body, region or account that the viewer has nothing
 * to do with, though its name or what it published can be read, and FORBIDDEN where a declared permission is not held
 * there. `x:write` and `x:own` declared together need one of the two. The right comes from one grant target: the body
 * itself, or else the first agency, a partner of the body today, whose grant suffices.
 */
export function decideChange(rights: Rights, declared: readonly Permission[], wanted: WantedTarget): ChangeTarget {
  if (declared.length === 0) throw new Error("A change declares the permissions that it needs.");
  const { kind, id } = wanted;
  if (kind === "ACCOUNT") {
    if (id !== rights.accountId) throw notFound();
    if (declared.some((permission) => permission !== "account:own")) throw forbidden();
    return { kind, id, permissions: [...declared] };
  }
  const regionId = kind === "REGION" ? rights.regionIds.find((one) => one === id) : rights.regionOfBody.get(id);
  if (regionId === undefined) throw notFound();
  return { ...decideOn(rights, declared, wanted), regionId };
}

function decideOn(rights: Rights, declared: readonly Permission[], wanted: WantedTarget): ChangeTarget {
  const { kind, id } = wanted;
  const own = heldOf(declared, rights.permissions.get(id));
  if (own) return { kind, id, permissions: own, ...roleOf(rights, id, own) };
  for (const [agencyId, bodies] of Object.entries(rights.agencies)) {
    if (bodies[id] !== "infinity") continue;
    const held = heldOf(declared, rights.permissions.get(agencyId));
    if (held) return { kind, id, agencyId, permissions: held, ...roleOf(rights, agencyId, held) };
  }
  throw forbidden(kind === "REGION" ? { on: kind } : {});
}

/** Those of the declared permissions that are held; undefined where one that is needed is not. */
function heldOf(declared: readonly Permission[], held: ReadonlySet<Permission> = new Set()): Permission[] | undefined {
  const other = (permission: Permission): string =>
    permission.endsWith(":own") ? permission.replace(/:own$/, ":write") : permission.replace(/:write$/, ":own");
  const isMet = (permission: Permission): boolean =>
    held.has(permission) || declared.some((one) => one !== permission && one === other(permission) && held.has(one));
  return declared.every(isMet) ? declared.filter((permission) => held.has(permission)) : undefined;
}

/** The first of the roles there that has one of the permissions. */
function roleOf(rights: Rights, id: string, held: readonly Permission[]): { role?: Role } {
  const role = rights.roles
    .get(id)
    ?.find((one) => held.some((permission) => permissionsByRole[one].includes(permission)));
  return role === undefined ? {} : { role };
}
