import { getRow } from "../../db/find-row";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInputs } from "../../errors/app-error";
import { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import type { AddAgendaItemInput } from "./agenda-items.inputs";
import { AgendaOrder } from "./agenda-order.entity";
import { Confidentiality } from "./agenda.words";
import { checkReaders } from "./check-readers";
import { faultsOfCancelled, faultsOfRoom, listAgenda, meetingsTurn, nextMoment } from "./list-agenda";
import { keepOrder } from "./put-in-order";

const noItemWords = "This is none of the items of this agenda. Choose one of them, or leave it out.";

/**
 * Adds an item to an agenda, in its place if one is said. Throws NOT_FOUND for a meeting that can't be seen, and BAD_USER_INPUT
 * with all that is wrong: a cancelled meeting, readers who have no seat on the group, what it is to follow.
 */
export async function addAgendaItem(write: Write, input: AddAgendaItemInput): Promise<AgendaItem> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const items = await listAgenda(write, meeting);
  const { groupId } = meeting;
  const confidentiality = input.confidentiality ?? Confidentiality.BOARD;
  const { faults, ...readers } = await checkReaders(write, { groupId, confidentiality, readers: input.readers });
  const followed = items.findIndex((item) => encodeRowId("AgendaItem", item) === input.after);
  const isAfterNone = typeof input.after === "string" && followed === -1;
  const all = [
    ...faultsOfCancelled(meeting, "meeting"),
    ...faultsOfRoom(items, "meeting"),
    ...faults,
    ...(isAfterNone ? [{ path: "after", message: noItemWords }] : []),
  ];
  if (all.length > 0) throw badInputs(all);
  const item = await write.repo(AgendaItem).insert({
    ...{ meetingId: meeting.id, groupId, recordedOn: meeting.recordedOn, standingItemId: null, ...readers },
    ...{ notedAt: nextMoment(items), title: input.title.trim(), purpose: input.purpose },
    ...{ presenter: input.presenter?.trim() ?? null, minutes: input.minutes ?? null, note: input.note ?? null },
    voice: input.voice ?? false,
  });
  if (input.after !== undefined) {
    const order = items.map(({ id }) => id).toSpliced(followed + 1, 0, item.id);
    await keepOrder(write, AgendaOrder, meeting, order);
  }
  return item;
}
