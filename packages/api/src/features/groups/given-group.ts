import { defineFact, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenAgency } from "../agencies/given-agency";
import { Group } from "./group.entity";
import { GroupSuccession } from "./group-succession.entity";
import { GroupKind } from "./group.words";
import { QuorumAgency } from "./quorum-agency.entity";
import { ReportingLine } from "./reporting-line.entity";
import { TermsOfReference } from "./terms-of-reference.entity";

/** A new group of a board, from 1 April 2020 and without an end unless said. */
export const givenGroup = defineFact(Group, (_, { fromDay = "2020-04-01" }) => ({
  kind: GroupKind.SUB_GROUP,
  name: unique("Group"),
  purpose: null,
  frequency: null,
  quorumKind: null,
  quorumNumber: null,
  quorumShare: null,
  quorumList: null,
  chairPostStated: null,
  note: null,
  source: null,
  fromDay,
  fromKnown: true,
  untilDay: null,
  recordedOn: fromDay,
}));

/** That a group reports to another of its body, both new unless said. */
export const givenReportingLine = defineFact(
  ReportingLine,
  async (board, { groupId, parentId, parentBodyId = null, fromDay = "2020-04-01" }, database) => ({
    groupId: groupId ?? (await givenGroup(database, board)).id,
    parentId: parentBodyId === null ? (parentId ?? (await givenGroup(database, board)).id) : null,
    parentBodyId,
    fromDay,
    fromKnown: true,
    untilDay: null,
    recordedOn: fromDay,
  }),
);

/** The first version of a group's terms of reference, of a new one unless said. */
export const givenTermsOfReference = defineFact(TermsOfReference, async (board, { groupId }, database) => ({
  groupId: groupId ?? (await givenGroup(database, board)).id,
  number: 1,
  text: "It looks at how agencies work together.",
  agreedOn: "2020-04-01",
  reviewOn: null,
  recordedOn: "2020-04-01",
}));

/** That a group took over from another, both new unless said. */
export const givenGroupSuccession = defineFact(
  GroupSuccession,
  async (board, { predecessorId, successorId, fromDay = "2020-04-01" }, database) => ({
    predecessorId: predecessorId ?? (await givenGroup(database, board)).id,
    successorId: successorId ?? (await givenGroup(database, board)).id,
    fromDay,
    recordedOn: fromDay,
  }),
);

/** An agency on the first list of a group's quorum, a new one unless said. */
export const givenQuorumAgency = defineFact(QuorumAgency, async (board, { groupId, agencyId }, database) => ({
  groupId: groupId ?? (await givenGroup(database, board)).id,
  number: 1,
  agencyId: agencyId ?? (await givenAgency(database, board)).id,
  recordedOn: "2020-04-01",
}));

defineQuestion("Body.groups", { shownUnder: "body:read", text: "groups(first: 1) { nodes { id } }" });
