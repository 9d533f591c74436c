import type { Write } from "../../db/write";
import { encodeRowId } from "../../db/row-id";
import type { Fault } from "../../errors/app-error";
import type { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import { agendaItemsMax } from "./agenda-items.inputs";
import { AgendaOrder } from "./agenda-order.entity";

/** The turn of whatever looks at several meetings, or at several items, of one body. */
export const meetingsTurn = "meetings";

const cancelledWords = "This meeting was cancelled: it has no agenda. Choose another meeting.";

/** Items in the order of their meeting; those that nobody has put in order come after, as they were added. */
export function inOrder(items: readonly AgendaItem[], agendaOrder: readonly string[]): AgendaItem[] {
  const places = new Map(agendaOrder.map((id, place) => [id, place]));
  const placeOf = ({ id }: AgendaItem): number => places.get(id) ?? agendaOrder.length;
  return [...items].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) || one.notedAt.getTime() - other.notedAt.getTime() || (one.id < other.id ? -1 : 1),
  );
}

/** The agenda of a meeting, in order. Whoever writes agendas reads all of each. */
export async function listAgenda(write: Write, meeting: Meeting): Promise<AgendaItem[]> {
  const where = { bodyId: meeting.bodyId, meetingId: meeting.id };
  const items = await write.repo(AgendaItem).list({ where, orderBy: ["notedAt", "id"], limit: agendaItemsMax });
  return inOrder(items, (await findOrder(write, meeting))?.itemIds ?? []);
}

/** Keeps in which order the items of a meeting's agenda stand, by their own ids. */
export async function keepOrder(write: Write, meeting: Meeting, itemIds: string[]): Promise<void> {
  const order = await findOrder(write, meeting);
  const { id, recordedOn } = meeting;
  if (!order) await write.repo(AgendaOrder).insert({ id, recordedOn, itemIds });
  else await write.repo(AgendaOrder).changeAll([{ id, expectedVersion: order.version, itemIds }]);
}

/** The order that a meeting's agenda was put in, if it ever was. */
export function findOrder(
  write: Write,
  { bodyId, id }: Pick<Meeting, "bodyId" | "id">,
): Promise<AgendaOrder | undefined> {
  return write.repo(AgendaOrder).find({ bodyId, id });
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

/**
 * The own ids of rows that are to stand in an order, with all that is wrong with it: what is none of them, whatever else it is,
 * what comes twice, and what is missing. `what` names them, as in `items of this agenda`.
 */
export function readOrder(
  type: string,
  rows: readonly { readonly bodyId: string; readonly regionId: string; readonly id: string }[],
  asked: readonly string[],
  what: string,
): { readonly ids: string[]; readonly faults: Fault[] } {
  const known = new Map(rows.map((row) => [encodeRowId(type, row), row.id]));
  const faults: Fault[] = [];
  const ids: string[] = [];
  for (const [index, text] of asked.entries()) {
    const id = known.get(text);
    if (id === undefined) faults.push({ path: `items.${index}`, message: `This is none of the ${what}.` });
    else if (ids.includes(id)) faults.push({ path: `items.${index}`, message: "This stands in the order already." });
    else ids.push(id);
  }
  if (faults.length === 0 && ids.length < rows.length) {
    faults.push({ path: "items", message: `Name all ${rows.length} ${what}, each once. Look at what is there now.` });
  }
  return { ids, faults };
}
