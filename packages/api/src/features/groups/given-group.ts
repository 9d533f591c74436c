import type { Database, EntityClass } from "../../db/database";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import { givenAgency } from "../agencies/given-agency";
import { givenBoard } from "../bodies/given-board";
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
defineQuestion("Body.structureChanges", {
  shownUnder: "body:read",
  text: async (database, board) => {
    const { fromDay } = await givenGroup(database, board);
    return `structureChanges(from: "${fromDay}", until: "${fromDay}") { day kind groups { id } }`;
  },
});

/** Removes a row as the board's business manager; answers it as it was seen then. */
async function removed<T extends Group | ReportingLine | GroupSuccession>(
  database: Database,
  board: GivenBoard,
  row: T,
): Promise<{ id: string; expectedVersion: number }> {
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  const { id, expectedVersion } = asSeen(row);
  return changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "groups:write", async (write) =>
    asSeen(await write.repo(row.constructor as EntityClass<T>).remove(id, expectedVersion)),
  );
}

defineSample("addGroup", async (database, board) => {
  const { id: reportsTo } = asSeen(await givenGroup(database, board));
  const { slug } = await givenAgency(database, board);
  const quorum = { kind: "AGENCIES", agencies: [slug] };
  return { body: idOfBoard(board), kind: "SUB_GROUP", name: unique("Group"), from: "2020-04-01", reportsTo, quorum };
});

defineSample("changeGroup", async (database, board) => ({
  ...asSeen(await givenGroup(database, board)),
  purpose: "It looks at how agencies work together.",
  quorum: { kind: "NUMBER", number: 5 },
  until: "2030-03-31",
}));

defineSample("removeGroup", async (database, board) => {
  const group = await givenGroup(database, board);
  await givenReportingLine(database, board, { groupId: group.id });
  return asSeen(group);
});

defineSample("restoreGroup", async (database, board) => removed(database, board, await givenGroup(database, board)));

defineSample("moveGroup", async (database, board) => ({
  id: asSeen(await givenGroup(database, board)).id,
  reportsTo: asSeen(await givenGroup(database, board)).id,
  from: "2021-04-01",
}));

defineSample("reportToBody", async (database, board) => ({
  group: asSeen(await givenGroup(database, board)).id,
  to: idOfBoard(await givenBoard(database, board.regionId)),
  from: "2021-04-01",
}));

defineSample("changeReportingLine", async (database, board) => ({
  ...asSeen(await givenReportingLine(database, board)),
  until: "2030-03-31",
}));

defineSample("removeReportingLine", async (database, board) => asSeen(await givenReportingLine(database, board)));

defineSample("restoreReportingLine", async (database, board) =>
  removed(database, board, await givenReportingLine(database, board)),
);

defineSample("setTermsOfReference", async (database, board) => ({
  group: asSeen(await givenGroup(database, board)).id,
  text: "It looks at how agencies work together.",
  agreedOn: "2020-04-01",
}));

defineSample("succeedGroup", async (database, board) => ({
  body: idOfBoard(board),
  predecessors: [asSeen(await givenGroup(database, board)).id, asSeen(await givenGroup(database, board)).id],
  successors: [asSeen(await givenGroup(database, board, { fromDay: "2021-04-01" })).id],
  from: "2021-04-01",
}));

defineSample("removeGroupSuccession", async (database, board) => asSeen(await givenGroupSuccession(database, board)));

defineSample("restoreGroupSuccession", async (database, board) => {
  const ended = await givenGroup(database, board, { untilDay: "2021-03-31" });
  const succession = { predecessorId: ended.id, fromDay: "2021-04-01" };
  return removed(database, board, await givenGroupSuccession(database, board, succession));
});
