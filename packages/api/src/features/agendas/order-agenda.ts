import { getRow } from "../../db/find-row";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, conflict } from "../../errors/app-error";
import { Meeting } from "../meetings";
import type { OrderAgendaInput } from "./agenda-items.inputs";
import { faultsOfCancelled, findOrder, keepOrder, listAgenda, meetingsTurn, readOrder } from "./list-agenda";

const movedWords =
  "Somebody has put this agenda in another order since you opened it. Look at it as it is now, and order it again.";

/**
 * Puts an agenda in order; its meeting stays as it is. Throws NOT_FOUND for a meeting that can't be seen, BAD_USER_INPUT at `items.N`
 * for what is no item of it, in the same words whatever else it is, and at `items` where some are missing, and CONFLICT where it
 * no longer stands as it was seen.
 */
export async function orderAgenda(write: Write, input: OrderAgendaInput): Promise<Meeting> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const items = await listAgenda(write, meeting);
  const { ids, faults } = readOrder("AgendaItem", items, input.items, "items of this agenda");
  const all = [...faultsOfCancelled(meeting, "meeting"), ...faults];
  if (all.length > 0) throw badInputs(all);
  const isAsSeen = items.every((item, place) => encodeRowId("AgendaItem", item) === input.expectedItems[place]);
  if (!isAsSeen || input.expectedItems.length !== items.length) {
    const { changedAs, changedAt } = (await findOrder(write, meeting)) ?? meeting;
    throw conflict("expectedItems", movedWords, { conflict: { current: meeting, changedAs, changedAt } });
  }
  await keepOrder(write, meeting, ids);
  return meeting;
}
