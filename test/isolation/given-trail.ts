import type { Database } from "../../packages/api/src/db/database";
import type { Write } from "../../packages/api/src/db/write";
import { givenAgency } from "../../packages/api/src/features/agencies/given-agency";
import { givenBoard } from "../../packages/api/src/features/bodies/given-board";
import { Partner, PartnerKind } from "../../packages/api/src/features/partners";
import { givenRegion } from "../../packages/api/src/features/regions/given-region";
import type { GivenBoard } from "../../packages/api/src/testing/define-fact";
import { asSeen } from "../../packages/api/src/testing/define-sample";
import { changeAs, rightsOf } from "../../packages/api/src/testing/given-viewer";

/** Adds a partner at a board, and answers how it is changed. */
export async function givenPartnerOf(database: Database, board: GivenBoard) {
  const { id: agencyId } = await givenAgency(database, board);
  const rights = rightsOf("COORDINATOR", board);
  const change = <T>(work: (write: Write) => Promise<T>): Promise<T> =>
    changeAs(database, rights, { kind: "BODY", id: board.bodyId }, "partners:write", work);
  const [kind, fromDay] = [PartnerKind.RELEVANT_AGENCY, "2020-04-01"];
  const partner = await change((write) =>
    write.repo(Partner).insert({ agencyId, kind, fromDay, untilDay: null, source: null, recordedOn: fromDay }),
  );
  return { partner, change };
}

/** A board with a trail of five entries: a partner added, and changed four times. */
export async function givenTrail(database: Database): Promise<GivenBoard> {
  const board = await givenBoard(database, await givenRegion(database));
  const { partner, change } = await givenPartnerOf(database, board);
  const { id, expectedVersion } = asSeen(partner);
  for (const [index, kind] of Object.values(PartnerKind).entries()) {
    await change((write) => write.repo(Partner).change(id, expectedVersion + index, { kind }));
  }
  return board;
}
