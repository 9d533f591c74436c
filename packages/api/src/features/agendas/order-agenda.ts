import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { Meeting } from "../meetings";
import type { OrderAgendaInput } from "./agenda-items.inputs";
import { faultsOfCancelled, listAgenda, meetingsTurn, readOrder } from "./list-agenda";

/**
 * Puts an agenda in order: one change of its meeting. Throws as `change` does, and BAD_USER_INPUT at `items.N` for what is no
 * item of it, in the same words whatever else it is, and at `items` where some are missing.
 */
export async function orderAgenda(write: Write, input: OrderAgendaInput): Promise<Meeting> {
  await write.takeTurn(meetingsTurn);
  const { meeting: id, expectedVersion } = input;
  const meeting = await findSeen(write, Meeting, { id, expectedVersion });
  if (meeting?.removedAt !== null) return write.repo(Meeting).change(id, expectedVersion, { agendaOrder: [] });
  const { ids, faults } = readOrder(
    "AgendaItem",
    await listAgenda(write, meeting),
    input.items,
    "items of this agenda",
  );
  const all = [...faultsOfCancelled(meeting, "meeting"), ...faults];
  if (all.length > 0) throw badInputs(all);
  return write.repo(Meeting).change(id, expectedVersion, { agendaOrder: ids });
}
