import type { PermissionRules } from "./permission-rule";

/** A board's groups, and what it publishes of its structure. */
export const groups = {
  "groups:write": { words: "Keep this board’s groups", roles: ["BUSINESS_MANAGER", "COORDINATOR"] },
  "structure:publish": {
    words: "Publish this board’s groups and seats, and withdraw them",
    roles: ["BUSINESS_MANAGER"],
  },
} as const satisfies PermissionRules;
