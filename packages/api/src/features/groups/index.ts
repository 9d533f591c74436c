export { Group, seenAt } from "./group.entity";
export { GroupKind } from "./group.words";
export { groups } from "./groups.feature";
export { groupLoader } from "./groups.loaders";
export { ReportingLine } from "./reporting-line.entity";
