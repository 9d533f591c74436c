import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import type { GivenBoard } from "../../testing/define-fact";
import { changeAs, rightsOfManager } from "../../testing/given-viewer";
import { Statement } from "./statement.entity";
import { withdrawImport } from "./withdraw-import";

/** Withdraws, as the board's manager, the import that one of its statements was loaded by. */
export async function givenWithdrawal(database: Database, board: GivenBoard, statementId: string): Promise<void> {
  const { bodyId } = board;
  const target = { kind: "BODY", id: bodyId } as const;
  await changeAs(database, rightsOfManager(board), target, "indicators:import", async (write) => {
    const statement = await write.repo(Statement).find({ bodyId, id: statementId });
    const id = encodeRowId("FigureImport", { ...board, id: statement?.importId ?? "" });
    return withdrawImport(write, { id, reason: "given" });
  });
}
