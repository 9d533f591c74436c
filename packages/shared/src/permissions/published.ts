import type { PermissionRules } from "./permission-rule";
import { rolesByTarget } from "./roles";

/** Reading what a region's boards have published. */
export const published = {
  "published:read": {
    words: "Read what the region’s boards have published",
    roles: [...rolesByTarget.BODY, ...rolesByTarget.REGION, ...rolesByTarget.AGENCY],
  },
} as const satisfies PermissionRules;
