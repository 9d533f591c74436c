import type { PermissionRules } from "./permission-rule";

/** What a board was in a span of days, and under which guidance. */
export const arrangements = {
  "arrangements:write": { words: "Keep this board’s arrangements", roles: ["BUSINESS_MANAGER"] },
} as const satisfies PermissionRules;
