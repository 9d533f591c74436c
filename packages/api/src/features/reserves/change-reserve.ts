import type { Write } from "../../db/write";
import { moneyTurn } from "../money";
import type { ChangeReserveInput } from "./reserve.inputs";
import { Reserve } from "./reserve.entity";

/** Changes the name or the purpose of a reserve; what a published year says of it stays. Throws as `change` does. */
export async function changeReserve(write: Write, input: ChangeReserveInput): Promise<Reserve> {
  await write.takeTurn(moneyTurn);
  const { id, expectedVersion, name, purpose } = input;
  return write.repo(Reserve).change(id, expectedVersion, { name: name?.trim(), purpose });
}
