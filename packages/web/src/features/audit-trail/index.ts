export { AuditTrailLink } from "./audit-trail-link";

/** What is on record of a board or joint body. */
export const later = () => import("./later-pages");
