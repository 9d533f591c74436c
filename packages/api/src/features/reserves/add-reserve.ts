import type { Write } from "../../db/write";
import { moneyTurn } from "../money";
import { dayInLondon } from "../statements";
import type { AddReserveInput } from "./reserve.inputs";
import { Reserve } from "./reserve.entity";

/** Adds a named reserve with nothing in it. Throws CONFLICT at `name` where another one has the name. */
export async function addReserve(write: Write, { name, purpose = null }: AddReserveInput): Promise<Reserve> {
  await write.takeTurn(moneyTurn);
  return write.repo(Reserve).insert({ name: name.trim(), purpose, recordedOn: dayInLondon(new Date()) });
}
