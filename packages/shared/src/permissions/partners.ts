import type { PermissionRules } from "./permission-rule";

/** The agencies that have a place on a board. */
export const partners = {
  "partners:write": { words: "Keep this board’s partners", roles: ["BUSINESS_MANAGER", "COORDINATOR"] },
} as const satisfies PermissionRules;
