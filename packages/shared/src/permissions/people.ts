import type { PermissionRules } from "./permission-rule";

/** Who sits on a board's groups, and what account they sign in with. */
export const people = {
  "people:write": { words: "Keep this board’s people and seats", roles: ["BUSINESS_MANAGER", "COORDINATOR"] },
  "people:erase": { words: "Erase what is held of a person", roles: ["BUSINESS_MANAGER"] },
  "access:write": { words: "Say which account a person signs in with", roles: ["BUSINESS_MANAGER"] },
} as const satisfies PermissionRules;
