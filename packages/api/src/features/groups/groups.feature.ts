import { defineFeature } from "../../graphql/define-feature";
import { Group } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import { groupList } from "./groups.list";
import {
  BodyGroupsResolver,
  GroupsResolver,
  GroupSuccessionsResolver,
  ReportingLinesResolver,
} from "./groups.resolver";
import { QuorumAgency } from "./quorum-agency.entity";
import { ReportingLine } from "./reporting-line.entity";
import { TermsOfReference } from "./terms-of-reference.entity";

/** The groups of boards and joint bodies, and the tree that they are. */
export const groups = defineFeature({
  entities: [Group, ReportingLine, TermsOfReference, GroupSuccession, QuorumAgency],
  resolvers: [GroupsResolver, ReportingLinesResolver, GroupSuccessionsResolver, BodyGroupsResolver],
  lists: [groupList],
});
