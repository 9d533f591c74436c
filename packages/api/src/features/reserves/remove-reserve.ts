import type { Write } from "../../db/write";
import { moneyTurn } from "../money";
import type { ReserveVersionInput } from "./reserve.inputs";
import { Reserve } from "./reserve.entity";

/** Removes a reserve into which nothing was ever put. Throws as `remove` does, and BAD_USER_INPUT at `id` where something was. */
export async function removeReserve(write: Write, { id, expectedVersion }: ReserveVersionInput): Promise<Reserve> {
  await write.takeTurn(moneyTurn);
  return write.repo(Reserve).remove(id, expectedVersion);
}

/** Brings a removed reserve back. Throws as `restore` does, and CONFLICT at `name` where another one has the name by now. */
export async function restoreReserve(write: Write, { id, expectedVersion }: ReserveVersionInput): Promise<Reserve> {
  await write.takeTurn(moneyTurn);
  return write.repo(Reserve).restore(id, expectedVersion);
}
