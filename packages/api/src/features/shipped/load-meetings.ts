import { randomUUID } from "node:crypto";
import type { SystemScope } from "../../db/system-scope";
import { Attendance, AttendanceState } from "../attendance";
import { Meeting } from "../meetings";
import { storeIllustrativeMeetings } from "./illustrative-meetings";
import { readShippedRows, requireEntry } from "./shipped-files";

type Column = "board" | "group" | "meeting_date" | "seat" | "attendance" | "source" | "section";

const states: ReadonlyMap<string, AttendanceState> = new Map([
  ["present", AttendanceState.PRESENT],
  // A blank of the printed register: the report does not say why, so that it is no absence.
  ["not recorded", AttendanceState.NOT_RECORDED],
]);

/**
 * Loads the printed registers of attendance into the boards of a region that is open: a meeting a day, a mark a seat; into those
 * of the fictional region invented meetings. A body that has any meeting, a removed one included, is left as its own people have it.
 */
export async function loadMeetings(scope: SystemScope, regionId: string): Promise<void> {
  const printed = readShippedRows<Column>("published/attendance.csv");
  const bodies = await scope.rows<{ bodyId: string; slug: string; fictional: boolean }>(
    "bodies without meetings",
    `select b.id as "bodyId", b.slug, r.fictional from body b join region r on r.region_id = b.region_id
     where b.region_id = $1 and not exists (select from meeting m where m.body_id = b.id) order by b.position`,
    [regionId],
  );
  for (const { bodyId, slug, fictional } of bodies) {
    const edited = { bodyId, regionId, version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
    const rows = printed.filter(({ board }) => board === slug);
    if (fictional) await storeIllustrativeMeetings(scope, { slug, bodyId, regionId, edited });
    else if (rows.length > 0) await storeRegister(scope, { bodyId, edited }, rows);
  }
}

async function storeRegister(
  scope: SystemScope,
  { bodyId, edited }: { readonly bodyId: string; readonly edited: object },
  printed: readonly Readonly<Record<Column, string>>[],
): Promise<void> {
  const [group] = await scope.rows<{ id: string; name: string }>(
    "main board of a register",
    `select id, name from "group" where body_id = $1 and kind = 'BOARD' and source is not null and removed_at is null`,
    [bodyId],
  );
  if (!group) return;
  const { id: groupId, name: groupName } = group;
  const seats = await scope.rows<{ post: string; id: string; agencyId: string | null }>(
    "seats of a register",
    'select post, id, agency_id as "agencyId" from seat where body_id = $1 and group_id = $2 and removed_at is null',
    [bodyId, groupId],
  );
  const byPost = new Map(seats.map((seat) => [seat.post, seat]));
  const meetings = new Map(printed.map((row) => [row.meeting_date, { ...row, id: randomUUID() }]));
  const summary = { meetings: meetings.size, marks: printed.length };
  await scope.writerOf(bodyId, "loadMeetings").inBulk(summary, async (bulk) => {
    await bulk.copyIn(
      Meeting,
      [...meetings.values()].map(({ id, meeting_date: recordedOn, source, section }) => ({
        ...{ ...edited, id, recordedOn, groupId, groupName, title: null, startsAt: null, endsAt: null, place: null },
        ...{ link: null, movedFrom: null, moveReason: null, cancelledOn: null, cancelReason: null, source, section },
      })),
    );
    await bulk.copyIn(
      Attendance,
      printed.map((row) => {
        const { id: seatId, agencyId } = requireEntry(byPost, row.seat);
        const { id: meetingId } = requireEntry(meetings, row.meeting_date);
        return {
          ...{ ...edited, id: randomUUID(), recordedOn: row.meeting_date, meetingId, groupName, seatId, agencyId },
          ...{ state: requireEntry(states, row.attendance), deputyPersonId: null },
          ...{ source: row.source, section: row.section },
        };
      }),
    );
  });
}
