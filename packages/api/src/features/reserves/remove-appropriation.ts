import { negate } from "@panboard/shared";
import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { getOpenLine, keepClosedReserves } from "../money";
import type { AppropriationVersionInput } from "./appropriation.inputs";
import { Appropriation } from "./appropriation.entity";
import { findRoom, fits, movesSetAside, roomInWords } from "./find-room";
import { Reserve } from "./reserve.entity";

const takenOutWords = "Some of this was taken out since: remove that first.";

/**
 * Removes what was put into a reserve or taken out of it, in an open year. Throws as `getOpenLine` and `remove` do, and
 * BAD_USER_INPUT at `id` where the reserve would hold less than nothing on that day or a later one, and where a later year is closed.
 */
export async function removeAppropriation(write: Write, seen: AppropriationVersionInput): Promise<Appropriation> {
  const { id, expectedVersion } = seen;
  const current = await getOpenLine(write, Appropriation, id);
  if (isSeen(current, expectedVersion, { isRemoved: false })) {
    const room = await findRoom(write, current);
    if (!fits(room, negate(current.amount))) throw badInput("id", takenOutWords);
  }
  return keepClosedReserves(write, movesSetAside("id"), () => write.repo(Appropriation).remove(id, expectedVersion));
}

/** Brings it back under the same rule. Throws BAD_USER_INPUT at `id` also where its reserve was removed. */
export async function restoreAppropriation(write: Write, seen: AppropriationVersionInput): Promise<Appropriation> {
  const { id, expectedVersion } = seen;
  const current = await getOpenLine(write, Appropriation, id);
  if (isSeen(current, expectedVersion, { isRemoved: true })) {
    const { bodyId, reserveId } = current;
    const reserve = await write.repo(Reserve).find({ bodyId, id: reserveId });
    if (!reserve) throw badInput("id", "This reserve was removed: bring it back first.");
    const room = await findRoom(write, current);
    if (!fits(room, current.amount)) throw badInput("id", roomInWords(reserve.name, room));
  }
  return keepClosedReserves(write, movesSetAside("id"), () => write.repo(Appropriation).restore(id, expectedVersion));
}

/** Whether a row is as somebody saw it; of another one, changing it tells. */
function isSeen(row: Appropriation, expectedVersion: number, { isRemoved }: { readonly isRemoved: boolean }): boolean {
  return row.version === expectedVersion && (row.removedAt !== null) === isRemoved;
}
