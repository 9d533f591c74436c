import type { PermissionRules } from "./permission-rule";

/** What a region keeps once for all its boards. */
export const registers = {
  "agencies:write": { words: "Keep the region’s register of agencies", roles: ["REGION_STEWARD"] },
  "catalogue:write": { words: "Keep the region’s areas, indicators and breakdowns", roles: ["REGION_STEWARD"] },
} as const satisfies PermissionRules;
