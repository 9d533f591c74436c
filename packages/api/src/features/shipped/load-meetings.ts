import { randomUUID } from "node:crypto";
import type { SystemScope } from "../../db/system-scope";
import { Attendance, AttendanceState } from "../attendance";
import { Meeting } from "../meetings";
import { readShippedRows, requireEntry } from "./shipped-files";

type Column = "board" | "group" | "meeting_date" | "seat" | "attendance" | "source" | "section";

/** A board whose register is printed, with the main board and its seats by their posts. */
interface Place {
  readonly bodyId: string;
  readonly groupId: string;
  readonly groupName: string;
}

const states: ReadonlyMap<string, AttendanceState> = new Map([
  ["present", AttendanceState.PRESENT],
  // A blank of the printed register: the report does not say why, so that it is no absence.
  ["not recorded", AttendanceState.NOT_RECORDED],
]);

/**
 * Loads the printed registers of attendance into the boards of a region that is open: a meeting a day, a mark a seat. A board that
 * has any meeting, a removed one included, is left as its own people have it.
 */
export async function loadMeetings(scope: SystemScope, regionId: string): Promise<void> {
  const printed = readShippedRows<Column>("published/attendance.csv");
  const boards = await scope.rows<Place & { slug: string }>(
    "boards without meetings",
    `select b.id as "bodyId", b.slug, g.id as "groupId", g.name as "groupName"
     from body b join region r on r.region_id = b.region_id
     join "group" g on g.body_id = b.id and g.kind = 'BOARD' and g.source is not null and g.removed_at is null
     where b.region_id = $1 and not r.fictional and not exists (select from meeting m where m.body_id = b.id)`,
    [regionId],
  );
  for (const board of boards) {
    const rows = printed.filter((row) => row.board === board.slug);
    if (rows.length > 0) await loadRegister(scope, { ...board, regionId }, rows);
  }
}

async function loadRegister(
  scope: SystemScope,
  { bodyId, regionId, groupId, groupName }: Place & { readonly regionId: string },
  printed: readonly Readonly<Record<Column, string>>[],
): Promise<void> {
  const seats = await scope.rows<{ post: string; id: string; agencyId: string | null }>(
    "seats of a register",
    'select post, id, agency_id as "agencyId" from seat where body_id = $1 and group_id = $2 and removed_at is null',
    [bodyId, groupId],
  );
  const byPost = new Map(seats.map((seat) => [seat.post, seat]));
  const edited = { bodyId, regionId, version: 1, changedAt: new Date(), changedAs: `system:${scope.purpose}` };
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
