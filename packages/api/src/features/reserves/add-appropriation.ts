import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { getOpenYear, keepClosedReserves, placeInBudget } from "../money";
import type { AddAppropriationInput } from "./appropriation.inputs";
import { Appropriation } from "./appropriation.entity";
import { findRoom, fits, movesSetAside, roomInWords } from "./find-room";
import { Reserve } from "./reserve.entity";

/**
 * Puts money into a reserve, or takes it out. Throws NOT_FOUND for a reserve that can't be seen, as `getOpenYear` does, and
 * BAD_USER_INPUT at `amount` where the reserve would hold less than nothing on that day or a later one, and at `year` where a later
 * year is closed.
 */
export async function addAppropriation(write: Write, input: AddAppropriationInput): Promise<Appropriation> {
  const { year, on: onDay, amount } = input;
  const budget = await getOpenYear(write, year);
  const { id: reserveId, name } = await getRow(write, Reserve, input.reserve);
  const room = await findRoom(write, { reserveId, onDay });
  if (!fits(room, amount)) throw badInput("amount", roomInWords(name, room));
  const made = { reserveId, onDay, amount, reason: input.reason.trim() };
  return keepClosedReserves(write, movesSetAside("year"), () =>
    write.repo(Appropriation).insert({ ...placeInBudget(budget), ...made }),
  );
}
