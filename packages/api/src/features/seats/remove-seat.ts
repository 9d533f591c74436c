import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInput, badInputs } from "../../errors/app-error";
import { getGroupOf, listChairs } from "./find-rows";
import { faultsInGroup, faultsOfChair, faultsOfContent } from "./rules/seat-rules";
import { Seat } from "./seat.entity";
import type { SeatVersionInput } from "./seat.inputs";

/** Removes a seat that was entered by mistake. Throws as `remove` does, and at `id` where somebody holds or held it. */
export async function removeSeat(write: Write, { id, expectedVersion }: SeatVersionInput): Promise<Seat> {
  await write.takeTurn("structure");
  return write.repo(Seat).remove(id, expectedVersion);
}

/**
 * Brings a removed seat back. Throws as `restore` does, and BAD_USER_INPUT at `id` where it has no place any more: the group
 * was removed, ended before, or has another chair by now.
 */
export async function restoreSeat(write: Write, input: SeatVersionInput): Promise<Seat> {
  await write.takeTurn("structure");
  const seat = await findSeen(write, Seat, input);
  const group = seat && (await getGroupOf(write, seat));
  if (group && group.removedAt !== null)
    throw badInput("id", "The group of this seat was removed. Bring that back first.");
  const faults =
    seat && group
      ? [
          ...faultsOfContent(seat),
          ...faultsInGroup(seat, group),
          ...faultsOfChair(seat.role, seat, await listChairs(write, seat.groupId, seat.id)),
        ]
      : [];
  if (faults.length > 0) throw badInputs(faults.map(({ message }) => ({ path: "id", message })));
  return write.repo(Seat).restore(input.id, input.expectedVersion);
}
