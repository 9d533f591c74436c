import type { EntityClass } from "../../db/database";
import type { Edited, Owned } from "../../db/owned";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs, conflict, type Fault } from "../../errors/app-error";
import type { ItemOrder } from "./item-order";

/** Items that are put in order, as they stand. */
export interface Ordered<T extends Owned> {
  /** The type of their ids. */
  readonly type: "AgendaItem" | "StandingItem";
  /** What they are, as in `items of this agenda`. */
  readonly words: string;
  readonly order: EntityClass<ItemOrder>;
  /** The record that they are of; its order has its id and its day. */
  readonly of: Owned;
  /** All of them, in order. */
  readonly items: readonly T[];
  /** The same with those that were removed: read to tell who changed something last. */
  readonly listAll: () => Promise<readonly Edited[]>;
}

/** Which order is wanted, and which one was seen. */
export interface WantedOrder {
  readonly items: readonly string[];
  readonly expectedItems: readonly string[];
}

const changedWords =
  "Somebody has changed these items, or their order, since you opened them. Look at them as they are now, and put them in order again.";

/** Items in an order; those that it does not name come after, as they are given. */
export function inOrder<T extends { readonly id: string }>(items: readonly T[], itemIds: readonly string[] = []): T[] {
  const places = new Map(itemIds.map((id, place) => [id, place]));
  const placeOf = ({ id }: T): number => places.get(id) ?? itemIds.length;
  return [...items].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The order of a record's items, if they were ever put in one. */
export async function findOrder(
  write: Write,
  order: EntityClass<ItemOrder>,
  { bodyId, id }: Pick<Owned, "bodyId" | "id">,
): Promise<ItemOrder | undefined> {
  return write.repo(order).find({ bodyId, id });
}

/** Keeps in which order a record's items stand, by their own ids. The record itself is not changed. */
export async function keepOrder(
  write: Write,
  order: EntityClass<ItemOrder>,
  of: Owned,
  itemIds: string[],
): Promise<void> {
  const { id, recordedOn } = of;
  const kept = await findOrder(write, order, of);
  if (!kept) await write.repo(order).insert({ id, recordedOn, itemIds });
  else await write.repo(order).changeAll([{ id, expectedVersion: kept.version, itemIds }]);
}

/**
 * Puts items in order; where they stand so already, there is nothing to do. Throws CONFLICT with the record where they no longer
 * stand as they were seen, and BAD_USER_INPUT at `items.N` for what is none of them, in the same words whatever else it is, and at
 * `items` where some are missing.
 */
export async function putInOrder<T extends Owned>(
  write: Write,
  ordered: Ordered<T>,
  { items, expectedItems }: WantedOrder,
): Promise<void> {
  const stand = ordered.items.map((item) => encodeRowId(ordered.type, item));
  if (isSame(stand, items)) return;
  if (!isSame(stand, expectedItems)) throw await conflictOf(write, ordered);
  const faults = faultsOfOrder(stand, items, ordered.words);
  if (faults.length > 0) throw badInputs(faults);
  const idOf = new Map(ordered.items.map((item, place) => [stand[place], item.id]));
  await keepOrder(
    write,
    ordered.order,
    ordered.of,
    items.flatMap((item) => idOf.get(item) ?? []),
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}

async function conflictOf<T extends Owned>(write: Write, { order, of, listAll }: Ordered<T>) {
  const changed: readonly (Edited | undefined)[] = [await findOrder(write, order, of), ...(await listAll())];
  const last = changed.reduce((latest, row) => (row && (!latest || row.changedAt > latest.changedAt) ? row : latest));
  return conflict("expectedItems", changedWords, last && { conflict: { current: of, ...changeOf(last) } });
}

const changeOf = ({ changedAs, changedAt }: Edited) => ({ changedAs, changedAt });

/** What is wrong with an order: what is none of those that stand, what comes twice, and what is missing. */
function faultsOfOrder(stand: readonly string[], items: readonly string[], words: string): Fault[] {
  const faults = items.flatMap((item, index): Fault[] => {
    const path = `items.${index}`;
    if (!stand.includes(item)) return [{ path, message: `This is none of the ${words}.` }];
    return items.indexOf(item) < index ? [{ path, message: "This stands in the order already." }] : [];
  });
  if (faults.length > 0 || items.length === stand.length) return faults;
  return [{ path: "items", message: `Name all ${stand.length} ${words}, each once. Look at what is there now.` }];
}
