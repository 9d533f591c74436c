import { definePage } from "../../kit/page/define-page";

const ofBody = { within: "body", permission: "audit:read" } as const;

/** What is on record of a board or joint body, and each entry of it. */
export const laterPages = [
  definePage({
    ...ofBody,
    path: "settings/audit-trail",
    title: "Audit trail",
    load: () => import("./audit-trail-page"),
  }),
  definePage({
    ...ofBody,
    path: "settings/audit-trail/:entry",
    title: "Entry of the audit trail",
    load: () => import("./audit-entry-page"),
  }),
];
