export { Group, seenAt } from "./group.entity";
export { GroupSuccession } from "./group-succession.entity";
export { GroupKind, QuorumKind } from "./group.words";
export { groups } from "./groups.feature";
export { groupRankSql } from "./groups.list";
export { groupLoader } from "./groups.loaders";
export { QuorumAgency } from "./quorum-agency.entity";
export { ReportingLine } from "./reporting-line.entity";
export { TermsOfReference } from "./terms-of-reference.entity";
