import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Attendance, AttendanceState } from "../attendance";
import { Meeting } from "../meetings";
import { storeIllustrativeActions } from "./illustrative-actions";
import { storeIllustrativeAgendas } from "./illustrative-agendas";
import {
  type FictionalBody,
  type FictionalPlaces,
  keyOf,
  readPlaces,
  readRowsOf,
  type StoredMeetings,
} from "./illustrative-body";
import { storeIllustrativeDecisions } from "./illustrative-decisions";
import { requireEntry, textOrNull } from "./shipped-files";

/** Where every row of it says that it is from. */
const source = "Illustrative meetings, invented for demonstration";

type MeetingColumn = "group" | "date" | "starts" | "ends" | "place" | "title" | "cancelled_on" | "cancel_reason";
type MarkColumn = "group" | "date" | "post" | "state" | "deputy";

/**
 * Stores the invented meetings of a body with all that hangs from them, on the groups, seats and people that it has; nothing where
 * the body has no meetings in the file.
 */
export async function storeIllustrativeMeetings(scope: SystemScope, body: FictionalBody): Promise<void> {
  const planned = readRowsOf<MeetingColumn>("meetings.csv", body);
  const marks = readRowsOf<MarkColumn>("registers.csv", body);
  if (planned.length === 0) return;
  const places = await readPlaces(scope, body);
  const summary = { meetings: planned.length, marks: marks.length };
  await scope.writerOf(body.bodyId, "loadMeetings").inBulk(summary, async (bulk: Bulk) => {
    const meetings = await storeMeetings(bulk, body, { planned, marks, places });
    const items = await storeIllustrativeAgendas(bulk, body, { meetings, places });
    const held = { meetings, places, items };
    await storeIllustrativeDecisions(scope, bulk, body, held);
    await storeIllustrativeActions(bulk, body, held);
  });
}

async function storeMeetings(
  bulk: Bulk,
  { bodyId, regionId, edited }: FictionalBody,
  given: {
    readonly planned: readonly Readonly<Record<MeetingColumn, string>>[];
    readonly marks: readonly Readonly<Record<MarkColumn, string>>[];
    readonly places: FictionalPlaces;
  },
): Promise<StoredMeetings> {
  const { groups, seats, people } = given.places;
  const rows = given.planned.map((row) => ({
    ...{ ...edited, bodyId, regionId, id: randomUUID(), recordedOn: row.date },
    ...{ groupId: requireEntry(groups, row.group).id, groupName: row.group, title: textOrNull(row.title) },
    ...{ startsAt: row.starts, endsAt: row.ends, place: row.place, link: null, movedFrom: null, moveReason: null },
    ...{ cancelledOn: textOrNull(row.cancelled_on), cancelReason: textOrNull(row.cancel_reason) },
    ...{ source, section: null },
  }));
  const meetings = new Map(rows.map((row) => [keyOf(row.groupName, row.recordedOn), row]));
  await bulk.copyIn(Meeting, rows);
  await bulk.copyIn(
    Attendance,
    given.marks.map(({ group, date, post, state, deputy }) => {
      const { id: seatId, agencyId } = requireEntry(seats, keyOf(group, post));
      return {
        ...{ ...edited, id: randomUUID(), recordedOn: date, seatId, agencyId, groupName: group },
        ...{ meetingId: requireEntry(meetings, keyOf(group, date)).id },
        ...{ state: AttendanceState[state as keyof typeof AttendanceState] },
        ...{ deputyPersonId: deputy === "" ? null : requireEntry(people, deputy).id, source, section: null },
      };
    }),
  );
  return meetings;
}
