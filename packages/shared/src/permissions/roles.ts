/** Roles that a grant can give, by what the grant is on. */
export const rolesByTarget = {
  BODY: [
    "BUSINESS_MANAGER",
    "COORDINATOR",
    "QUALITY_OFFICER",
    "FINANCE_OFFICER",
    "TRAINING_OFFICER",
    "CHAIR",
    "SCRUTINEER",
    "MEMBER",
    "OBSERVER",
    "INSPECTOR",
    "CDOP_COORDINATOR",
    "CDOP_PANEL_MEMBER",
  ],
  REGION: ["REGIONAL_ANALYST", "REGION_STEWARD"],
  AGENCY: ["AGENCY_OFFICER", "AGENCY_CLIENT"],
  DEPLOYMENT: ["OPERATOR"],
} as const;

export type GrantTarget = keyof typeof rolesByTarget;
export type Role = (typeof rolesByTarget)[GrantTarget][number];

/** Every role, in the order of their targets. */
export const roles: readonly Role[] = Object.values(rolesByTarget).flat();

/** Roles of a board that also read what the joint bodies of the board keep for themselves. */
export const rolesReadingJointBodies = [
  "BUSINESS_MANAGER",
  "COORDINATOR",
  "QUALITY_OFFICER",
  "CHAIR",
  "SCRUTINEER",
] as const satisfies readonly Role[];

/** Roles that are granted for a time alone: their grants have an end. */
export const rolesWithEnd = ["INSPECTOR"] as const satisfies readonly Role[];

/** Roles of those who look in from outside: whatever they read is put on record at the body that let them in. */
export const rolesWatched = ["INSPECTOR"] as const satisfies readonly Role[];

/** What a grant of the role is on. */
export function targetOfRole(role: Role): GrantTarget {
  const found = (Object.keys(rolesByTarget) as GrantTarget[]).find((target) =>
    (rolesByTarget[target] as readonly Role[]).includes(role),
  );
  if (!found) throw new Error(`No grant can give the role ${role}.`);
  return found;
}

/** A role as the pages write it: "Business manager", "CDOP panel member". */
export function roleInWords(role: Role): string {
  const words = role.toLowerCase().replaceAll("_", " ");
  return words.startsWith("cdop") ? `CDOP${words.slice(4)}` : words.charAt(0).toUpperCase() + words.slice(1);
}
