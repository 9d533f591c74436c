import {
  addAttendance,
  type AttendanceCounts,
  attendanceFigure,
  isBelowThreshold,
  readBlanksAsAbsent,
} from "@panboard/shared";
import type { Read } from "../../db/read";
import { todaySql } from "../../db/today-sql";
import type { Constituency } from "../seats";
import { BlankReading } from "./attendance.words";
import { AttendanceRule, thresholdByDefault } from "./attendance-rule.entity";
import type { AttendanceFigures, AttendanceOfSeat } from "./attendance-figures";

/** Seats of one body at the most. */
const seatsMax = 2000;

/** Whose attendance is read, over which days, of which group alone. */
export interface AttendanceAsked {
  readonly bodyId: string;
  readonly from: string;
  readonly to: string;
  /** The own id of one group; all of them without it. */
  readonly groupId: string | null;
}

/** How a body reads its registers. */
export interface Reading {
  readonly blankAs: BlankReading;
  /** Percent. */
  readonly threshold: string;
}

interface SeatRow extends AttendanceCounts {
  readonly seatId: string;
  readonly agencyId: string | null;
  readonly post: string;
  readonly groupName: string;
  readonly constituency: Constituency | null;
}

// Meetings that were held: not cancelled, and not after today.
const heldSql = `m.body_id = $1 and m.recorded_on between $2::date and $3::date and m.recorded_on <= ${todaySql}
  and m.cancelled_on is null and m.removed_at is null and ($4::uuid is null or m.group_id = $4)`;
const countOf = (name: string, condition: string): string => `count(*) filter (where ${condition})::int as "${name}"`;

const seatsSql = `select s.id as "seatId", s.agency_id as "agencyId", s.post, s.group_name as "groupName", s.constituency,
    ${countOf("present", "t.state = 'PRESENT'")}, ${countOf("deputy", "t.state = 'DEPUTY'")},
    ${countOf("apologies", "t.state = 'APOLOGIES'")}, ${countOf("absent", "t.state = 'ABSENT'")},
    ${countOf("notRecorded", "coalesce(t.state, 'NOT_RECORDED') = 'NOT_RECORDED'")}
  from meeting m
  join seat s on s.body_id = m.body_id and s.group_id = m.group_id and s.removed_at is null and s.span @> m.recorded_on
  left join attendance t on t.body_id = m.body_id and t.meeting_id = m.id and t.seat_id = s.id and t.removed_at is null
  where ${heldSql}
  group by s.body_id, s.id order by s.group_name, s.position nulls last, s.post, s.id limit ${seatsMax}`;

/** Rules of one body at the most. */
const rulesMax = 200;

/** How a body chose to read its registers, the earliest first. */
export function listRules(read: Read, bodyId: string): Promise<AttendanceRule[]> {
  return read.repo(AttendanceRule).list({ where: { bodyId }, orderBy: ["recordedOn"], limit: rulesMax });
}

/** How a body reads its registers on a day: as it chose, else a blank for nothing, and asking why below 75 percent. */
export async function readRule(read: Read, bodyId: string, on: string): Promise<Reading> {
  const rule = (await listRules(read, bodyId)).filter(({ recordedOn }) => recordedOn <= on).at(-1);
  return {
    blankAs: rule?.blankAs ?? BlankReading.NOT_RECORDED,
    threshold: rule?.threshold ?? thresholdByDefault,
  };
}

/** How many meetings were held, and how often each seat came that was there at one of them. Two statements. */
export async function readAttendance(
  read: Read,
  { bodyId, from, to, groupId }: AttendanceAsked,
  reading: Reading,
): Promise<{ readonly meetings: number; readonly seats: AttendanceOfSeat[] }> {
  const asked = [bodyId, from, to, groupId];
  const [counted] = await read.rows<{ meetings: number }>(
    "meetings held",
    `select count(*)::int as meetings from meeting m where ${heldSql}`,
    asked,
  );
  const rows = await read.rows<SeatRow & Record<string, unknown>>("attendance by seat", seatsSql, asked);
  const seats = rows.map(({ seatId, agencyId, post, groupName, constituency, ...counts }) => ({
    ...{ bodyId, seatId, agencyId, post, groupName, constituency },
    ...figuresOf([counts], reading),
  }));
  return { meetings: counted?.meetings ?? 0, seats };
}

/** What follows from counts as a body reads its registers. */
export function figuresOf(counts: readonly AttendanceCounts[], { blankAs, threshold }: Reading): AttendanceFigures {
  const sum = addAttendance(counts);
  const figure = attendanceFigure(blankAs === BlankReading.ABSENT ? readBlanksAsAbsent(sum) : sum);
  return { ...figure, belowThreshold: isBelowThreshold(figure.rate, threshold) };
}
