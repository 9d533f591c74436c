import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import { AgendaItem, Confidentiality, ItemPurpose, StandingItem } from "../agendas";
import {
  type FictionalBody,
  type FictionalPlaces,
  keyOf,
  readRowsOf,
  type StoredItems,
  type StoredMeetings,
} from "./illustrative-body";
import { requireEntry, textOrNull } from "./shipped-files";

type ContentColumn = "group" | "position" | "title" | "purpose" | "presenter" | "minutes" | "voice" | "confidentiality";
type ItemColumn = ContentColumn | "date" | "standing" | "readers";

/** Stores the invented agendas of a body, and what its groups always have on them. */
export async function storeIllustrativeAgendas(
  bulk: Bulk,
  body: FictionalBody,
  { meetings, places }: { readonly meetings: StoredMeetings; readonly places: FictionalPlaces },
): Promise<StoredItems> {
  const standing = readRowsOf<ContentColumn>("standing_items.csv", body).map((row) => ({
    ...{ ...body.edited, id: randomUUID(), recordedOn: firstDay(meetings), position: Number(row.position) },
    ...{ ...contentOf(row, places), readerSeatIds: [] },
  }));
  const standingIds = new Map(standing.map(({ groupId, title, id }) => [keyOf(groupId, title), id]));
  const rows = readRowsOf<ItemColumn>("agenda_items.csv", body).map((row) => {
    const meeting = requireEntry(meetings, keyOf(row.group, row.date));
    const content = contentOf(row, places);
    const item = {
      ...{ ...body.edited, ...content, id: randomUUID(), meetingId: meeting.id, recordedOn: meeting.recordedOn },
      standingItemId: row.standing === "yes" ? requireEntry(standingIds, keyOf(content.groupId, row.title)) : null,
      readerSeatIds: textOrNull(row.readers) === null ? [] : readersOf(row, places),
      notedAt: new Date(Date.parse(row.date) + Number(row.position)),
      note: null,
    };
    return [keyOf(row.group, row.date, row.title), item] as const;
  });
  await bulk.copyIn(StandingItem, standing);
  await bulk.copyIn(
    AgendaItem,
    rows.map(([, item]) => item),
  );
  return new Map(rows);
}

function firstDay(meetings: StoredMeetings): string {
  return [...meetings.values()].map(({ recordedOn }) => recordedOn).sort()[0] ?? "";
}

function contentOf(row: Readonly<Record<ContentColumn, string>>, { groups }: FictionalPlaces) {
  return {
    ...{ groupId: requireEntry(groups, row.group).id, title: row.title, presenter: textOrNull(row.presenter) },
    ...{ minutes: Number(row.minutes), voice: row.voice === "yes" },
    purpose: ItemPurpose[row.purpose as keyof typeof ItemPurpose],
    confidentiality: Confidentiality[row.confidentiality as keyof typeof Confidentiality],
  };
}

function readersOf({ group, readers }: Readonly<Record<ItemColumn, string>>, { seats }: FictionalPlaces): string[] {
  return readers.split(";").map((post) => requireEntry(seats, keyOf(group, post)).id);
}
