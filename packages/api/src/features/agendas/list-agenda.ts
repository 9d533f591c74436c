import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import type { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import { agendaItemsMax } from "./agenda-items.inputs";
import { AgendaOrder } from "./agenda-order.entity";
import { findOrder, inOrder } from "./put-in-order";

/** The turn of whatever looks at several meetings, or at several items, of one body. */
export const meetingsTurn = "meetings";

/** Rows of one agenda that are read at the most, with those that were removed. */
export const agendaRowsMax = 1_000;

const cancelledWords = "This meeting was cancelled: it has no agenda. Choose another meeting.";

/** The agenda of a meeting, in order. Whoever writes agendas reads all of each. */
export async function listAgenda(write: Write, meeting: Meeting): Promise<AgendaItem[]> {
  const where = { bodyId: meeting.bodyId, meetingId: meeting.id };
  const items = await write.repo(AgendaItem).list({ where, orderBy: ["notedAt", "id"], limit: agendaItemsMax });
  return inOrder(items, (await findOrder(write, AgendaOrder, meeting))?.itemIds);
}

/** When an item is added to these: now, and after each of them, so that it is the last. */
export function nextMoment(items: readonly Pick<AgendaItem, "notedAt">[]): Date {
  return new Date(Math.max(Date.now(), ...items.map(({ notedAt }) => notedAt.getTime() + 1)));
}

/** That a meeting has no agenda, at a field: it was cancelled. */
export function faultsOfCancelled({ cancelledOn }: Pick<Meeting, "cancelledOn">, path: string): Fault[] {
  return cancelledOn === null ? [] : [{ path, message: cancelledWords }];
}

/** That no more items have room on an agenda, at a field. */
export function faultsOfRoom(items: readonly AgendaItem[], path: string, more = 1): Fault[] {
  if (items.length + more <= agendaItemsMax) return [];
  return [{ path, message: `An agenda has ${agendaItemsMax} items at the most. Remove some first.` }];
}
