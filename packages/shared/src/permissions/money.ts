import type { PermissionRules } from "./permission-rule";

/** A board's money. */
export const money = {
  "money:write": { words: "Keep this board’s money", roles: ["BUSINESS_MANAGER", "FINANCE_OFFICER"] },
  "money:publish": {
    words: "Publish a year of this board’s money, and withdraw it",
    roles: ["BUSINESS_MANAGER"],
  },
  "contributions:remark": {
    words: "Remark on contributions",
    roles: ["BUSINESS_MANAGER", "FINANCE_OFFICER", "AGENCY_OFFICER", "AGENCY_CLIENT"],
  },
} as const satisfies PermissionRules;
