import { findSeen, getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, type Fault } from "../../errors/app-error";
import { Group } from "../groups";
import { dayInLondon } from "../statements";
import { Confidentiality } from "./agenda.words";
import { checkReaders } from "./check-readers";
import { meetingsTurn } from "./list-agenda";
import { findOrder, inOrder, putInOrder } from "./put-in-order";
import { StandingItem } from "./standing-item.entity";
import { StandingItemOrder } from "./standing-item-order.entity";
import {
  type AddStandingItemInput,
  type ChangeStandingItemInput,
  type OrderStandingItemsInput,
  standingItemsMax,
  type StandingItemVersionInput,
} from "./standing-items.inputs";

/** Rows of one group that are read at the most, with those that were removed. */
const standingRowsMax = 1_000;

/** Adds the last of a group's standing items. Throws NOT_FOUND for a group that can't be seen, and BAD_USER_INPUT with all that is wrong. */
export async function addStandingItem(write: Write, input: AddStandingItemInput): Promise<StandingItem> {
  await write.takeTurn(meetingsTurn);
  const group = await getRow(write, Group, input.group);
  const groupId = group.id;
  const items = await listRows(write, group, { limit: standingItemsMax });
  const confidentiality = input.confidentiality ?? Confidentiality.BOARD;
  const { faults, ...readers } = await checkReaders(write, { groupId, confidentiality, readers: input.readers });
  const all = [...faultsOfRoom(items, "group"), ...faults];
  if (all.length > 0) throw badInputs(all);
  return write.repo(StandingItem).insert({
    ...{
      groupId,
      recordedOn: dayInLondon(new Date()),
      position: Math.max(-1, ...items.map(({ position }) => position)) + 1,
      ...readers,
    },
    ...{ title: input.title.trim(), purpose: input.purpose, voice: input.voice ?? false },
    ...{ presenter: input.presenter?.trim() ?? null, minutes: input.minutes ?? null },
  });
}

/** Changes a standing item; the agendas that have it stay as they are. Throws as `change` does, and BAD_USER_INPUT at `readers`. */
export async function changeStandingItem(write: Write, input: ChangeStandingItemInput): Promise<StandingItem> {
  const { id, expectedVersion, title, purpose, presenter, minutes, voice } = input;
  const current = await findSeen(write, StandingItem, input);
  const changes = {
    ...{ title: title?.trim(), purpose: purpose ?? undefined, presenter: presenter?.trim() ?? presenter },
    ...{ minutes, voice: voice ?? undefined },
  };
  if (!current) return write.repo(StandingItem).change(id, expectedVersion, changes);
  const isAsked = (input.confidentiality ?? undefined) !== undefined || input.readers !== undefined;
  const { faults, ...readers } = await checkReaders(write, {
    ...current,
    confidentiality: input.confidentiality ?? current.confidentiality,
    readers: input.readers,
  });
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(StandingItem).change(id, expectedVersion, { ...changes, ...(isAsked ? readers : {}) });
}

/** Removes a standing item; the agendas that have it stay as they are. Throws as `remove` does. */
export function removeStandingItem(
  write: Write,
  { id, expectedVersion }: StandingItemVersionInput,
): Promise<StandingItem> {
  return write.repo(StandingItem).remove(id, expectedVersion);
}

/** Brings a removed standing item back to its place. Throws as `restore` does, and BAD_USER_INPUT at `id` where there is no room for it. */
export async function restoreStandingItem(
  write: Write,
  { id, expectedVersion }: StandingItemVersionInput,
): Promise<StandingItem> {
  await write.takeTurn(meetingsTurn);
  const item = await findSeen(write, StandingItem, { id, expectedVersion });
  const faults = item
    ? faultsOfRoom(await listRows(write, { ...item, id: item.groupId }, { limit: standingItemsMax }), "id")
    : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(StandingItem).restore(id, expectedVersion);
}

/**
 * Puts a group's standing items in order; the group stays as it is. Throws NOT_FOUND for a group that can't be seen, and what
 * `putInOrder` throws.
 */
export async function orderStandingItems(write: Write, input: OrderStandingItemsInput): Promise<Group> {
  await write.takeTurn(meetingsTurn);
  const group = await getRow(write, Group, input.group);
  const ordered = {
    ...({ type: "StandingItem", words: "standing items of this group", order: StandingItemOrder, of: group } as const),
    items: await listStandingItems(write, group),
    listAll: () => listRows(write, group, { limit: standingRowsMax, withRemoved: true }),
  };
  await putInOrder(write, ordered, input);
  return group;
}

/** A group's standing items, in order. Whoever writes them reads all of them. */
async function listStandingItems(write: Write, group: Pick<Group, "bodyId" | "id">): Promise<StandingItem[]> {
  const items = await listRows(write, group, { limit: standingItemsMax });
  return inOrder(items, (await findOrder(write, StandingItemOrder, group))?.itemIds);
}

function listRows(
  write: Write,
  { bodyId, id: groupId }: Pick<Group, "bodyId" | "id">,
  extent: { readonly limit: number; readonly withRemoved?: true },
): Promise<StandingItem[]> {
  return write.repo(StandingItem).list({ where: { bodyId, groupId }, orderBy: ["position", "id"], ...extent });
}

function faultsOfRoom(items: readonly StandingItem[], path: string): Fault[] {
  if (items.length < standingItemsMax) return [];
  return [{ path, message: `A group has ${standingItemsMax} standing items at the most. Remove some first.` }];
}
