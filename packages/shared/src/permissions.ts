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
    "CDOP_COORDINATOR",
    "CDOP_PANEL_MEMBER",
  ],
  REGION: ["REGIONAL_ANALYST", "REGION_STEWARD"],
  AGENCY: ["AGENCY_OFFICER", "AGENCY_CLIENT"],
  DEPLOYMENT: ["OPERATOR"],
} as const;

export type GrantTarget = keyof typeof rolesByTarget;
export type Role = (typeof rolesByTarget)[GrantTarget][number];

/** What a role may do on the target of its grant. The API checks it, the web client shows by it, the docs list it. */
export const permissions = ["published:read", "body:read", "indicators:import"] as const;
export type Permission = (typeof permissions)[number];

/** In plain words, for the account page and the docs. */
export const permissionWords: Readonly<Record<Permission, string>> = {
  "published:read": "Read what the region's boards have published",
  "body:read": "Read what this board or group keeps for itself",
  "indicators:import": "Import published indicator figures for this board",
};

const readsBody = ["published:read", "body:read"] as const;

/** The one table of who may do what. */
export const permissionsByRole: Readonly<Record<Role, readonly Permission[]>> = {
  BUSINESS_MANAGER: [...readsBody, "indicators:import"],
  COORDINATOR: readsBody,
  QUALITY_OFFICER: [...readsBody, "indicators:import"],
  FINANCE_OFFICER: readsBody,
  TRAINING_OFFICER: readsBody,
  CHAIR: readsBody,
  SCRUTINEER: readsBody,
  MEMBER: readsBody,
  OBSERVER: readsBody,
  CDOP_COORDINATOR: readsBody,
  CDOP_PANEL_MEMBER: readsBody,
  REGIONAL_ANALYST: ["published:read"],
  REGION_STEWARD: ["published:read"],
  AGENCY_OFFICER: ["published:read"],
  AGENCY_CLIENT: ["published:read"],
  // Runs the platform and reads no content.
  OPERATOR: [],
};

/** A role as the pages write it: "Business manager", "CDOP panel member". */
export function roleInWords(role: Role): string {
  const words = role.toLowerCase().replaceAll("_", " ");
  return words.startsWith("cdop") ? `CDOP${words.slice(4)}` : words.charAt(0).toUpperCase() + words.slice(1);
}
