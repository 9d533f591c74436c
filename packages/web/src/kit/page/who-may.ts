import { type Permission, type Role, rolesByTarget, rolesWith } from "@panboard/shared";
import { rolesInWords } from "../words/role-words";
import type { Target } from "./find-target";

/** Who may see a page and whom to ask, as sentences: "It is open to the business manager and the quality officer of Halton." */
export function whoMay(permission: Permission, { body, region }: Target): string {
  const roles = rolesWith(permission).filter((role) => isRoleOn(body ? "BODY" : "REGION", role));
  const name = body?.shortName ?? region.name;
  const everyRole = rolesByTarget[body ? "BODY" : "REGION"];
  const who = roles.length === everyRole.length ? "everybody who has a role" : rolesInWords(roles);
  const ask = body
    ? `Ask the business manager of ${name} for access.`
    : `Ask the region steward of ${name} for access.`;
  if (roles.length === 0) return `Nobody has been given it in ${name}.`;
  return `It is open to ${who} ${roles.length === everyRole.length ? "on" : "of"} ${name}. ${ask}`;
}

function isRoleOn(target: "BODY" | "REGION", role: Role): boolean {
  return (rolesByTarget[target] as readonly Role[]).includes(role);
}
