import { randomUUID } from "node:crypto";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Attendance, AttendanceState } from "../attendance";
import { Meeting } from "../meetings";
import { readShippedRows, requireEntry, textOrNull } from "./shipped-files";

/** Where every row of it says that it is from. */
const source = "Illustrative meetings, invented for demonstration";

type MeetingColumn =
  "body" | "group" | "date" | "starts" | "ends" | "place" | "title" | "cancelled_on" | "cancel_reason";
type MarkColumn = "body" | "group" | "date" | "post" | "state" | "deputy";

/** A body of the fictional region, and what each of its rows has. */
interface FictionalBody {
  readonly slug: string;
  readonly bodyId: string;
  readonly edited: object;
}

const keyOf = (...parts: readonly string[]): string => parts.join(" | ");

/**
 * Stores the invented meetings of a body with their registers, on the groups, seats and people that it has. Answers how many meetings and
 * marks it has; none where the body has no meetings in the file.
 */
export async function storeIllustrativeMeetings(
  scope: SystemScope,
  { slug, bodyId, edited }: FictionalBody,
): Promise<void> {
  const ofBody = <Row extends { readonly body: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ body }) => body === slug);
  const planned = ofBody(readShippedRows<MeetingColumn>("illustrative/meetings.csv"));
  const marks = ofBody(readShippedRows<MarkColumn>("illustrative/registers.csv"));
  if (planned.length === 0) return;
  const idsOf = async (label: string, text: string): Promise<Map<string, { id: string; agencyId: string | null }>> => {
    const rows = await scope.rows<{ key: string; id: string; agencyId: string | null }>(label, text, [bodyId]);
    return new Map(rows.map((row) => [row.key, row]));
  };
  const groups = await idsOf(
    "groups of invented meetings",
    'select name as key, id, null as "agencyId" from "group" where body_id = $1 and removed_at is null',
  );
  const seats = await idsOf(
    "seats of invented meetings",
    `select group_name || ' | ' || post as key, id, agency_id as "agencyId" from seat where body_id = $1 and removed_at is null`,
  );
  const people = await idsOf(
    "people of invented meetings",
    'select name as key, id, null as "agencyId" from person where body_id = $1 and removed_at is null',
  );
  const meetings = new Map(planned.map((row) => [keyOf(row.group, row.date), { ...row, id: randomUUID() }]));
  const summary = { meetings: planned.length, marks: marks.length };
  await scope.writerOf(bodyId, "loadMeetings").inBulk(summary, async (bulk: Bulk) => {
    await bulk.copyIn(
      Meeting,
      [...meetings.values()].map((row) => ({
        ...{ ...edited, id: row.id, recordedOn: row.date, groupId: requireEntry(groups, row.group).id },
        ...{ groupName: row.group, title: textOrNull(row.title), startsAt: row.starts, endsAt: row.ends },
        ...{ place: row.place, link: null, movedFrom: null, moveReason: null },
        ...{
          cancelledOn: textOrNull(row.cancelled_on),
          cancelReason: textOrNull(row.cancel_reason),
          source,
          section: null,
        },
      })),
    );
    await bulk.copyIn(
      Attendance,
      marks.map(({ group, date, post, state, deputy }) => {
        const { id: seatId, agencyId } = requireEntry(seats, keyOf(group, post));
        return {
          ...{
            ...edited,
            id: randomUUID(),
            recordedOn: date,
            meetingId: requireEntry(meetings, keyOf(group, date)).id,
          },
          ...{ groupName: group, seatId, agencyId, state: AttendanceState[state as keyof typeof AttendanceState] },
          ...{ deputyPersonId: deputy === "" ? null : requireEntry(people, deputy).id, source, section: null },
        };
      }),
    );
  });
}
