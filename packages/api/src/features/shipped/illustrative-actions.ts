import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import { Action, ActionStatus } from "../actions";
import {
  type FictionalBody,
  type FictionalPlaces,
  keyOf,
  readersOnly,
  readRowsOf,
  type StoredItems,
  type StoredMeetings,
} from "./illustrative-body";
import { requireEntry, textOrNull } from "./shipped-files";

type ActionColumn =
  "group" | "date" | "item" | "text" | "owner" | "agency" | "due" | "status" | "closed_on" | "outcome";

/** Stores what the invented meetings of a body gave to people and agencies to do. */
export async function storeIllustrativeActions(
  bulk: Bulk,
  body: FictionalBody,
  {
    meetings,
    items,
    places,
  }: { readonly meetings: StoredMeetings; readonly items: StoredItems; readonly places: FictionalPlaces },
): Promise<void> {
  await bulk.copyIn(
    Action,
    readRowsOf<ActionColumn>("actions.csv", body).map((row) => {
      const { id: meetingId, recordedOn } = requireEntry(meetings, keyOf(row.group, row.date));
      const { id: itemId, ...item } = requireEntry(items, keyOf(row.group, row.date, row.item));
      return {
        ...{ ...body.edited, ...readersOnly(item), id: randomUUID(), recordedOn, meetingId, itemId },
        ...{ groupName: row.group, text: row.text, dueOn: row.due },
        ownerPersonId: row.owner === "" ? null : requireEntry(places.people, row.owner).id,
        agencyId: requireEntry(places.agencies, row.agency).id,
        status: ActionStatus[row.status as keyof typeof ActionStatus],
        ...{ closedOn: textOrNull(row.closed_on), outcome: textOrNull(row.outcome) },
      };
    }),
  );
}
