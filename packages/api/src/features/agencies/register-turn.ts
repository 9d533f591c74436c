import type { Statements } from "../../db/statements";
import { takeTurn } from "../../db/take-turn";

/** The turn that a change of a region's register takes where it looks at how its agencies hang together. */
export const registerTurn = "agencies";

/** Takes the same turn for what changes a region's register without a `Write`: a loader. */
export function waitForRegister(statements: Statements, regionId: string): Promise<void> {
  return takeTurn(statements, regionId, registerTurn);
}
