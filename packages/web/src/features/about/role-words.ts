import { type GrantTarget, type Permission, permissionWords, type Role } from "@panboard/shared";
import { type Extent, notInProduct, permissionsInTable, type Reading, roleTable } from "@panboard/shared/role-table";

/** What grants are on, as a heading. */
export const targetHeadings: Readonly<Record<GrantTarget, string>> = {
  BODY: "On a board or a joint body",
  REGION: "On a region",
  AGENCY: "On an agency",
  DEPLOYMENT: "On the whole platform",
};

/** What a role reads without a permission of its own: it follows from what the grant is on. */
const readingWords: Readonly<Partial<Record<Reading, string>>> = {
  OWN_ROWS: "Read the agency’s own rows on every board that it is or was a partner of",
  REGISTERS: "Read the region’s registers",
};

/** Words about what a permission lets somebody read or do, marked where there is no such thing in the product yet. */
export function markedWords(permission: Permission, words = permissionWords[permission]): string {
  return notInProduct.includes(permission) ? `${words} (not in the product yet)` : words;
}

/** How far a role reads, as the table's marks say it. */
export const extentWords: Readonly<Record<Extent, string>> = {
  ALL: "All",
  OWN_GROUPS: "Of own groups",
  OWN_SEATS: "Of own seats",
  NAMED_SEATS: "Of named seats",
  NONE: "None",
};

/** Permissions that a column of their own shows. */
const inColumns: readonly Permission[] = ["officers:read", "restricted:read", "audit:read"];
const isReading = (permission: Permission): boolean => permission.endsWith(":read");

/** What a role may read, in the permissions' words. */
export function readsInWords(role: Role): string[] {
  const permissions = permissionsInTable(role).filter((one) => isReading(one) && !inColumns.includes(one));
  const { reads, jointBodies } = roleTable[role];
  return [
    ...permissions.map((permission) => markedWords(permission)),
    ...reads.flatMap((reading) => readingWords[reading] ?? []),
    ...(jointBodies ? ["Read what the board’s joint bodies keep for themselves"] : []),
  ];
}

/** What a role may do, in the permissions' words. */
export function doesInWords(role: Role): string[] {
  return permissionsInTable(role)
    .filter((one) => !isReading(one))
    .map((permission) => markedWords(permission));
}

/** What is special about a role's grants. */
export function notesOfRole(role: Role): string[] {
  const { endsByDay, readsRecorded } = roleTable[role];
  return [
    ...(endsByDay ? ["Granted until a day"] : []),
    ...(readsRecorded ? ["What it reads of a board is put on record"] : []),
  ];
}
