import type { PermissionRules } from "./permission-rule";

/** Indicator figures, and which of several statements stands. */
export const figures = {
  "indicators:import": {
    words: "Import published indicator figures for this board",
    roles: ["BUSINESS_MANAGER", "QUALITY_OFFICER"],
  },
  "conflicts:write": {
    words: "Choose which of several statements of a figure stands",
    roles: ["BUSINESS_MANAGER", "QUALITY_OFFICER", "REGION_STEWARD"],
  },
} as const satisfies PermissionRules;
