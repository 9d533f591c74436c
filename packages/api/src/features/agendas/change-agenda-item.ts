import { findSeen } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInputs, notFound } from "../../errors/app-error";
import { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import type { AgendaItemVersionInput, ChangeAgendaItemInput } from "./agenda-items.inputs";
import { checkReaders } from "./check-readers";
import { faultsOfCancelled, faultsOfRoom, listAgenda, meetingsTurn } from "./list-agenda";

/**
 * Changes what an item says and who reads it; whoever is to read it no more reads what hangs from it no more either. Throws as
 * `change` does, and BAD_USER_INPUT with all that is wrong, such as the agenda of a cancelled meeting.
 */
export async function changeAgendaItem(write: Write, input: ChangeAgendaItemInput): Promise<AgendaItem> {
  const { id, expectedVersion, title, purpose, presenter, minutes, voice, note } = input;
  const current = await findSeen(write, AgendaItem, input);
  const changes = {
    ...{ title: title?.trim(), purpose: purpose ?? undefined, presenter: presenter?.trim() ?? presenter },
    ...{ minutes, voice: voice ?? undefined, note },
  };
  if (!current) return write.repo(AgendaItem).change(id, expectedVersion, changes);
  const isAsked = (input.confidentiality ?? undefined) !== undefined || input.readers !== undefined;
  const { faults, ...readers } = await checkReaders(write, {
    ...current,
    confidentiality: input.confidentiality ?? current.confidentiality,
    readers: input.readers,
  });
  const all = [...faultsOfCancelled(await getMeetingOf(write, current), "id"), ...faults];
  if (all.length > 0) throw badInputs(all);
  return write.repo(AgendaItem).change(id, expectedVersion, { ...changes, ...(isAsked ? readers : {}) });
}

/** Removes an item. Throws as `remove` does, and BAD_USER_INPUT at `id` where something hangs from it. */
export async function removeAgendaItem(
  write: Write,
  { id, expectedVersion }: AgendaItemVersionInput,
): Promise<AgendaItem> {
  const item = await findSeen(write, AgendaItem, { id, expectedVersion });
  const faults = item ? faultsOfCancelled(await getMeetingOf(write, item), "id") : [];
  if (faults.length > 0) throw badInputs(faults);
  return write.repo(AgendaItem).remove(id, expectedVersion);
}

/** Brings a removed item back to its place. Throws as `restore` does, and BAD_USER_INPUT at `id` where there is no room for it. */
export async function restoreAgendaItem(
  write: Write,
  { id, expectedVersion }: AgendaItemVersionInput,
): Promise<AgendaItem> {
  await write.takeTurn(meetingsTurn);
  const item = await findSeen(write, AgendaItem, { id, expectedVersion });
  if (item) {
    const meeting = await getMeetingOf(write, item);
    const removed =
      meeting.removedAt === null
        ? []
        : [{ path: "id", message: "The meeting of this item was removed. Bring that back first." }];
    const faults = [
      ...removed,
      ...faultsOfCancelled(meeting, "id"),
      ...faultsOfRoom(await listAgenda(write, meeting), "id"),
    ];
    if (faults.length > 0) throw badInputs(faults);
  }
  return write.repo(AgendaItem).restore(id, expectedVersion);
}

/** The meeting of an item; a removed one too. */
async function getMeetingOf(write: Write, { bodyId, meetingId: id }: AgendaItem): Promise<Meeting> {
  const meeting = await write.repo(Meeting).find({ bodyId, id }, { withRemoved: true });
  if (!meeting) throw notFound();
  return meeting;
}
