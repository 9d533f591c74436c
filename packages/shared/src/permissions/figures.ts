import type { PermissionRules } from "./permission-rule";

/** Indicator figures, and which of several statements stands. */
export const figures = {
  "indicators:import": {
    words: "Import published indicator figures for this board",
    roles: ["BUSINESS_MANAGER", "QUALITY_OFFICER"],
  },
  "statements:choose": {
    words: "Choose which statement stands for an area that the region’s boards share",
    roles: ["REGION_STEWARD"],
  },
} as const satisfies PermissionRules;
