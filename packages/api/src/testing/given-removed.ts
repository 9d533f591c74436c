import type { Permission } from "@panboard/shared";
import type { Database, EntityClass } from "../db/database";
import type { EditedRow } from "../db/find-row";
import { asSeen } from "./define-sample";
import type { GivenBoard } from "./define-fact";
import { changeAs, givenViewer } from "./given-viewer";

/** Removes a row of a board, as its business manager does; answers what a client sends to bring it back. */
export async function givenRemoved<T extends EditedRow>(
  database: Database,
  board: GivenBoard,
  { entity, permission, row }: { readonly entity: EntityClass<T>; readonly permission: Permission; readonly row: T },
): Promise<{ id: string; expectedVersion: number }> {
  const { rights } = await givenViewer(database, "BUSINESS_MANAGER", board);
  const { id, expectedVersion } = asSeen(row);
  const removed = await changeAs(database, rights, { kind: "BODY", id: board.bodyId }, permission, (write) =>
    write.repo(entity).remove(id, expectedVersion),
  );
  return asSeen(removed);
}
