import { type Permission, permissionsByRole, type Role, rolesReadingJointBodies } from "@panboard/shared";
import type { Wall } from "../../packages/api/src/testing/read-wall";
import type { Row } from "./behind-wall";

/** Somebody with one role, told in the words of the permission table. */
export interface Somebody {
  readonly role: Role;
  readonly accountId: string;
  /** What the role is on: one of them, beside the region, or none for the deployment. */
  readonly regionId?: string | undefined;
  readonly bodyId?: string | undefined;
  readonly agencyId?: string | undefined;
  /** Joint bodies of the board, and boards that the agency is a partner of. */
  readonly jointBodyIds: readonly string[];
  readonly partnerBodyIds: readonly string[];
}

const holds = ({ role }: Somebody, permission: Permission): boolean => permissionsByRole[role].includes(permission);

/** Whether somebody has a permission by their own grant on the body. */
function holdsOn(who: Somebody, permission: Permission, bodyId: unknown): boolean {
  return who.bodyId !== undefined && who.bodyId === bodyId && holds(who, permission);
}

/** Whether somebody reads what the body keeps for all its people: by their own grant on it, or from a board that is its member. */
function readsBody(who: Somebody, bodyId: unknown): boolean {
  const readsJoint = (rolesReadingJointBodies as readonly Role[]).includes(who.role);
  return holdsOn(who, "body:read", bodyId) || (readsJoint && who.jointBodyIds.includes(String(bodyId)));
}

/** Whether somebody may read a row, worked out from the table of permissions and what the wall was asked for. */
export function mayRead(who: Somebody, { class: rowClass, arguments: said }: Wall, row: Row): boolean {
  if (rowClass === "REGIONAL") {
    if (said.owner && row.owner_body_id !== null && row.shared_at === null) return who.bodyId === row.owner_body_id;
    return row.region_id === who.regionId;
  }
  if (rowClass === "PERSONAL") {
    return row.account_id === who.accountId || readsBody(who, row.shared_body_id ?? undefined);
  }
  if (rowClass !== "OWNED") throw new Error(`No fact has a table of class ${rowClass} yet: say here who reads it.`);
  const { confidentiality = "BOARD" } = row;
  const permission = said.reads ?? "body:read";
  const byLevel = {
    BOARD: permission === "body:read" ? readsBody(who, row.body_id) : holdsOn(who, permission, row.body_id),
    GROUP: holdsOn(who, "officers:read", row.body_id),
    RESTRICTED: holdsOn(who, "restricted:read", row.body_id),
  }[String(confidentiality)];
  const isPublished = said.publishes !== undefined && row.published_at !== null && confidentiality === "BOARD";
  const byPlace = isPublished && row.region_id === who.regionId;
  const isOfAgency = said.agency === true && who.agencyId !== undefined && row.agency_id === who.agencyId;
  const byAgency = isOfAgency && who.partnerBodyIds.includes(String(row.body_id)) && confidentiality !== "RESTRICTED";
  const byAddress = said.addressee === true && holdsOn(who, permission, row.to_body_id);
  return byLevel === true || byPlace || byAgency || byAddress;
}

/** Whether somebody may write a row in a change of their own target that declares everything they hold. */
export function mayWrite(who: Somebody, { class: rowClass, arguments: said }: Wall, row: Row): boolean {
  const [writes, publishes] = [said.writes ?? [], said.publishes ?? []];
  const isOwn = row.account_id === who.accountId;
  const byWrites = writes.some((one) => holds(who, one) && (!one.endsWith(":own") || isOwn));
  const byState = said.publishes === undefined || row.published_at === null ? byWrites : false;
  if (!byState && !publishes.some((one) => holds(who, one))) return false;
  if (rowClass === "REGIONAL") {
    const owner = said.owner ? row.owner_body_id : null;
    if (owner !== null) return who.bodyId === owner;
    return who.bodyId === undefined && who.agencyId === undefined && who.regionId === row.region_id;
  }
  if (who.agencyId === undefined) return who.bodyId !== undefined && who.bodyId === row.body_id;
  return said.agency === true && row.agency_id === who.agencyId && who.partnerBodyIds.includes(String(row.body_id));
}
