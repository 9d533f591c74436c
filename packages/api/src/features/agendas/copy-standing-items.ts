import { getRow } from "../../db/find-row";
import type { Write } from "../../db/write";
import { badInput, badInputs } from "../../errors/app-error";
import { Meeting } from "../meetings";
import { AgendaItem } from "./agenda-item.entity";
import { type AddStandingItemsInput, agendaItemsMax } from "./agenda-items.inputs";
import { faultsOfCancelled, faultsOfRoom, meetingsTurn, nextMoment } from "./list-agenda";
import { inOrder } from "./put-in-order";
import { StandingItem } from "./standing-item.entity";
import { StandingItemOrder } from "./standing-item-order.entity";
import { standingItemsMax } from "./standing-items.inputs";

/**
 * Puts the standing items of their groups on the agendas of meetings of the change's body, after what is there: those that are
 * not there yet. As many statements for a year of meetings as for one. Answers the items that were made.
 */
export async function copyStandingItems(write: Write, meetings: readonly Meeting[]): Promise<AgendaItem[]> {
  const planned = await planStandingItems(write, meetings);
  return write.repo(AgendaItem).insertAll(planned.flatMap(({ missing }) => missing));
}

/**
 * Puts the standing items of its group on an agenda that they are not on. Throws NOT_FOUND for a meeting that can't be seen, and
 * BAD_USER_INPUT at `meeting` where it is cancelled or has all of them.
 */
export async function addStandingItems(write: Write, input: AddStandingItemsInput): Promise<Meeting> {
  await write.takeTurn(meetingsTurn);
  const meeting = await getRow(write, Meeting, input.meeting);
  const [{ there, missing } = { there: [], missing: [] }] = await planStandingItems(write, [meeting]);
  const faults = [...faultsOfCancelled(meeting, "meeting"), ...faultsOfRoom(there, "meeting", missing.length)];
  if (faults.length > 0) throw badInputs(faults);
  if (missing.length === 0) throw badInput("meeting", "This agenda has every standing item of its group already.");
  await write.repo(AgendaItem).insertAll(missing);
  return meeting;
}

/** What is on the agendas of meetings, and which items are to be made for each. */
async function planStandingItems(write: Write, meetings: readonly Meeting[]) {
  const bodyId = write.target.id;
  const groupId = [...new Set(meetings.map((meeting) => meeting.groupId))];
  const standing = await write
    .repo(StandingItem)
    .list({ where: { bodyId, groupId }, orderBy: ["position", "id"], limit: groupId.length * standingItemsMax });
  const orders = await write
    .repo(StandingItemOrder)
    .list({ where: { bodyId, id: groupId }, orderBy: ["id"], limit: groupId.length });
  const meetingId = meetings.map(({ id }) => id);
  const items = await write
    .repo(AgendaItem)
    .list({ where: { bodyId, meetingId }, orderBy: ["id"], limit: meetings.length * agendaItemsMax });
  return meetings.map((meeting) => {
    const there = items.filter((item) => item.meetingId === meeting.id);
    const isThere = ({ id }: StandingItem): boolean => there.some((item) => item.standingItemId === id);
    const wanted = inOrder(
      standing.filter((item) => item.groupId === meeting.groupId && !isThere(item)),
      orders.find(({ id }) => id === meeting.groupId)?.itemIds,
    );
    const first = nextMoment(there).getTime();
    return { there, missing: wanted.map((item, index) => copyOf(item, meeting, new Date(first + index))) };
  });
}

function copyOf(item: StandingItem, meeting: Meeting, notedAt: Date) {
  const { title, purpose, presenter, minutes, voice, confidentiality, readerSeatIds, groupId } = item;
  return {
    ...{ title, purpose, presenter, minutes, voice, confidentiality, readerSeatIds, groupId, notedAt, note: null },
    ...{ meetingId: meeting.id, recordedOn: meeting.recordedOn, standingItemId: item.id },
  };
}
