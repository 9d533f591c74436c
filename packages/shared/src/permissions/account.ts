import type { PermissionRules } from "./permission-rule";

/** What belongs to somebody's own account. Everybody who is signed in has it, by no grant. */
export const account = {
  "account:own": { words: "Keep your own settings, saved views and calendars", roles: [] },
} as const satisfies PermissionRules;
