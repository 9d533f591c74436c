import type { PermissionRules } from "./permission-rule";

/** The meetings of a board's groups, and who came. */
export const meetings = {
  "meetings:write": {
    words: "Plan and record this board’s meetings",
    roles: ["BUSINESS_MANAGER", "COORDINATOR", "CDOP_COORDINATOR"],
  },
  "items:own": { words: "Propose items for the groups you sit on", roles: ["MEMBER"] },
} as const satisfies PermissionRules;
