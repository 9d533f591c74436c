import { defineFeature } from "../../graphql/define-feature";
import { Group } from "./group.entity";
import { GroupChangesResolver } from "./group-changes.resolver";
import { GroupSuccession } from "./group-succession.entity";
import { groupList } from "./groups.list";
import {
  BodyGroupsResolver,
  GroupsResolver,
  GroupSuccessionsResolver,
  ReportingLinesResolver,
} from "./groups.resolver";
import { QuorumAgency } from "./quorum-agency.entity";
import { ReportingChangesResolver } from "./reporting-changes.resolver";
import { ReportingLine } from "./reporting-line.entity";
import { TermsOfReference } from "./terms-of-reference.entity";

/** The groups of boards and joint bodies, and the tree that they are. */
export const groups = defineFeature({
  entities: [Group, ReportingLine, TermsOfReference, GroupSuccession, QuorumAgency],
  resolvers: [
    GroupsResolver,
    GroupChangesResolver,
    ReportingLinesResolver,
    ReportingChangesResolver,
    GroupSuccessionsResolver,
    BodyGroupsResolver,
  ],
  lists: [groupList],
});
