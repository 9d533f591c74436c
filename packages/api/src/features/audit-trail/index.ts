export { auditTrail } from "./audit-trail.feature";
export { operationInWords } from "./audit-words";
