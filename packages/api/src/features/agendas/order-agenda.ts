import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import type { OrderAgendaInput } from "./agenda-items.inputs";
import { AgendaOrder } from "./agenda-order.entity";
import { agendaRowsMax, faultsOfCancelled, listAgenda, meetingsTurn } from "./list-agenda";
import { putInOrder } from "./put-in-order";

/**
 * Puts an agenda in order; its meeting stays as it is. Throws NOT_FOUND for a meeting that can't be seen, BAD_USER_INPUT at
 * `meeting` for one that was cancelled, and what `putInOrder` throws.
 */
export async function orderAgenda(write: Write, input: OrderAgendaInput): Promise<Meeting> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const faults = faultsOfCancelled(meeting, "meeting");
  if (faults.length > 0) throw badInputs(faults);
  const { bodyId, id: meetingId } = meeting;
  const ordered = {
    ...({ type: "AgendaItem", words: "items of this agenda", order: AgendaOrder, of: meeting } as const),
    items: await listAgenda(write, meeting),
    listAll: () =>
      write
        .repo(AgendaItem)
        .list({ where: { bodyId, meetingId }, orderBy: ["id"], limit: agendaRowsMax, withRemoved: true }),
  };
  await putInOrder(write, ordered, input);
  return meeting;
}
