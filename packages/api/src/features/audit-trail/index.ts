export type { AuditEntry } from "./audit-entry.entity";
export { auditTrail } from "./audit-trail.feature";
export { operationInWords } from "./audit-words";
export { entriesOfRowLoader } from "./entries-of-row.loader";
