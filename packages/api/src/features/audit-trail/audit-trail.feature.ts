import { defineFeature } from "../../graphql/define-feature";
import { AuditChange } from "./audit-change.entity";
import { AuditEntry } from "./audit-entry.entity";
import { auditTrailList } from "./audit-trail.list";
import { AuditEntriesResolver, BodyAuditTrailResolver } from "./audit-trail.resolver";

/** What is on record of bodies, for those who may read it. */
export const auditTrail = defineFeature({
  entities: [AuditEntry, AuditChange],
  resolvers: [AuditEntriesResolver, BodyAuditTrailResolver],
  lists: [auditTrailList],
});
