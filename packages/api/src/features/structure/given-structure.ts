import { addDays } from "@panboard/shared";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import { defineFact, type GivenBoard } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { changeAs, givenRead, givenViewer } from "../../testing/given-viewer";
import { JointBodyMember } from "../bodies";
import { givenGroup } from "../groups/given-group";
import { StructurePublication } from "./structure-publication.entity";

/**
 * What a board published of its structure, as at 31 March 2021, in the place of what it published before: nothing in it
 * unless said. One that is not published was withdrawn.
 */
export const givenStructurePublication = defineFact(
  StructurePublication,
  async (board, { publishedAt = new Date() }, database) => {
    if (publishedAt !== null) await withdrawEarlier(database, board);
    return {
      asAt: "2021-03-31",
      source: null,
      structure: { groups: [], seats: [] },
      publishedAt,
      withdrawnAt: publishedAt === null ? new Date() : null,
      recordedOn: "2021-03-31",
    };
  },
);

async function withdrawEarlier(database: Database, board: GivenBoard): Promise<void> {
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  await changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "structure:publish", async (write) => {
    const repo = write.repo(StructurePublication);
    const earlier = await repo.find({ bodyId: board.bodyId, withdrawnAt: null });
    if (!earlier) return;
    const id = encodeRowId("StructurePublication", earlier);
    await repo.change(id, earlier.version, { publishedAt: null, withdrawnAt: new Date() });
  });
}

/** The joint bodies of a board. */
async function jointBodiesOf(database: Database, board: GivenBoard): Promise<GivenBoard[]> {
  const read = givenRead(database, (await givenViewer(database, "BUSINESS_MANAGER", board)).rights);
  try {
    const where = { regionId: board.regionId, boardId: board.bodyId };
    const members = await read.repo(JointBodyMember).list({ where, orderBy: ["jointBodyId"], limit: 100 });
    return members.map(({ jointBodyId }) => ({ ...board, bodyId: jointBodyId }));
  } finally {
    await read.close();
  }
}

defineQuestion("Body.publishedStructure", {
  shownUnder: "published:read",
  text: async (database, board) => {
    const bodies = [board, ...(await jointBodiesOf(database, board))];
    for (const body of bodies) await givenStructurePublication(database, body);
    return "publishedStructure { id }";
  },
});
defineQuestion("Body.structurePublications", {
  shownUnder: "body:read",
  text: "structurePublications(first: 1) { nodes { id } }",
});
defineQuestion("Query.compareStructure", {
  shownUnder: "published:read",
  text: (_, { slug }) => `compareStructure(input: { boards: ["${slug}"] }) { boards { body { id } } }`,
});

let days = 0;

defineSample("publishStructure", async (database, board) => {
  await givenGroup(database, board);
  days += 1;
  return { body: idOfBoard(board), asAt: addDays("2021-03-31", days) };
});
defineSample("withdrawStructure", async (database, board) => asSeen(await givenStructurePublication(database, board)));
