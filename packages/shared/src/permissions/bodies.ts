import type { PermissionRules } from "./permission-rule";
import { rolesByTarget } from "./roles";

/** Reading what a board or joint body keeps. Each has a wall's setting of its own, filled from own grants alone. */
export const bodies = {
  "body:read": { words: "Read what this board or group keeps for itself", roles: rolesByTarget.BODY },
  "officers:read": {
    words: "Read the items and papers of every group of this board",
    roles: ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR", "SCRUTINEER", "INSPECTOR", "CDOP_COORDINATOR"],
  },
  "restricted:read": {
    words: "Read restricted items",
    roles: ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR", "SCRUTINEER", "CDOP_COORDINATOR"],
  },
  "finance:read": {
    words: "Read this board’s money",
    roles: ["BUSINESS_MANAGER", "COORDINATOR", "FINANCE_OFFICER", "CHAIR", "SCRUTINEER", "INSPECTOR"],
  },
  "access:read": {
    words: "Read who has access to this board",
    roles: ["BUSINESS_MANAGER", "COORDINATOR", "CHAIR"],
  },
  "audit:read": {
    words: "Read the audit trail of this board",
    roles: ["BUSINESS_MANAGER", "CHAIR", "CDOP_COORDINATOR"],
  },
  "child_deaths:read": { words: "Read the panel’s cases", roles: ["CDOP_COORDINATOR"] },
} as const satisfies PermissionRules;
