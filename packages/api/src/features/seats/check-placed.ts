import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { getGroupOf, listHeld } from "./find-rows";
import { faultsInSeat, faultsOfOthers } from "./rules/holder-rules";
import type { SeatHolder } from "./seat-holder.entity";
import { Seat } from "./seat.entity";

/** What of somebody's time in a seat decides whether it can be. */
export type Placed = Pick<SeatHolder, "id" | "bodyId" | "seatId" | "personId" | "deputy" | "fromDay" | "untilDay">;

/** What is wrong with somebody's days in their seat, beside those of the others. */
export async function faultsOfPlaced(write: Write, placed: Placed): Promise<Fault[]> {
  const { bodyId, seatId, fromDay, untilDay } = placed;
  if (untilDay !== null && untilDay < fromDay) return [{ path: "until", message: "The last day is before the first." }];
  const seat = await write.repo(Seat).find({ bodyId, id: seatId }, { withRemoved: true });
  if (!seat) return [];
  if (seat.removedAt !== null) return [{ path: "seat", message: "This seat was removed. Bring it back first." }];
  const others = (await listHeld(write, seat)).filter(({ id }) => id !== placed.id);
  return [...faultsInSeat(placed, { seat, group: await getGroupOf(write, seat) }), ...faultsOfOthers(placed, others)];
}
