import type { PermissionRules } from "./permission-rule";

/** What meetings give to people and agencies to do. */
export const actions = {
  "actions:raise": {
    words: "Raise actions",
    roles: [
      "BUSINESS_MANAGER",
      "COORDINATOR",
      "QUALITY_OFFICER",
      "FINANCE_OFFICER",
      "TRAINING_OFFICER",
      "CHAIR",
      "CDOP_COORDINATOR",
    ],
  },
  "actions:write": { words: "Keep this board’s actions", roles: ["BUSINESS_MANAGER", "COORDINATOR"] },
} as const satisfies PermissionRules;
