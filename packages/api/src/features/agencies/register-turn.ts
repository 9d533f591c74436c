import type { Statements } from "../../db/statements";

/** The turn that a change of a region's register takes where it looks at how its agencies hang together. */
export const registerTurn = "agencies";

/** Takes the same turn as `write.takeTurn(registerTurn)` does, for what changes a region's register without a `Write`: a loader. */
export async function waitForRegister(statements: Statements, regionId: string): Promise<void> {
  const lock = "select pg_advisory_xact_lock(hashtextextended($1, 0))";
  await statements.rows("turn of a region's register", lock, [`${regionId} ${registerTurn}`]);
}
