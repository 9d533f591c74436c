import { findSeen, getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInput, badInputs, type Fault } from "../../errors/app-error";
import { Group } from "../groups";
import { dayInLondon } from "../statements";
import { Confidentiality } from "./agenda.words";
import { checkReaders } from "./check-readers";
import { meetingsTurn, readOrder } from "./list-agenda";
import { StandingItem } from "./standing-item.entity";
import {
  type AddStandingItemInput,
  type ChangeStandingItemInput,
  type OrderStandingItemsInput,
  standingItemsMax,
  type StandingItemVersionInput,
} from "./standing-items.inputs";

/** Adds the last of a group's standing items. Throws NOT_FOUND for a group that can't be seen, and BAD_USER_INPUT with all that is wrong. */
export async function addStandingItem(write: Write, input: AddStandingItemInput): Promise<StandingItem> {
  await write.takeTurn(meetingsTurn);
  const { id: groupId } = await getRow(write, Group, input.group);
  const items = await listStandingItems(write, groupId);
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
  const faults = item ? faultsOfRoom(await listStandingItems(write, item.groupId), "id") : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(StandingItem).restore(id, expectedVersion);
}

/** Puts a group's standing items in order. Throws NOT_FOUND for a group that can't be seen, and BAD_USER_INPUT as `orderAgenda` does. */
export async function orderStandingItems(write: Write, input: OrderStandingItemsInput): Promise<Group> {
  await write.takeTurn(meetingsTurn);
  const group = await getRow(write, Group, input.group);
  const items = await listStandingItems(write, group.id);
  const { ids, faults } = readOrder("StandingItem", items, input.items, "standing items of this group");
  if (faults.length > 0) throw badInputs(faults);
  const moved = items.filter(({ id, position }) => ids.indexOf(id) !== position);
  if (moved.length === 0) throw badInput("items", "They stand in this order already.");
  await write
    .repo(StandingItem)
    .changeAll(moved.map(({ id, version }) => ({ id, expectedVersion: version, position: ids.indexOf(id) })));
  return group;
}

/** A group's standing items, in order. Whoever writes them reads all of them. */
function listStandingItems(write: Write, groupId: string): Promise<StandingItem[]> {
  const where = { bodyId: write.target.id, groupId };
  return write.repo(StandingItem).list({ where, orderBy: ["position", "id"], limit: standingItemsMax });
}

function faultsOfRoom(items: readonly StandingItem[], path: string): Fault[] {
  if (items.length < standingItemsMax) return [];
  return [{ path, message: `A group has ${standingItemsMax} standing items at the most. Remove some first.` }];
}
