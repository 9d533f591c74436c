import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import type { Days } from "./rules/days";

/** The first and the last day on which attendance of a seat is recorded, blanks left out. */
export interface RecordedDays {
  readonly first: string;
  readonly last: string;
}

/** When attendance of seats of the body is recorded, by the seat’s id; of one seat alone where it is named. */
export async function findRecordedDays(
  write: Write,
  seatId: string | null = null,
): Promise<ReadonlyMap<string, RecordedDays>> {
  const rows = await write.rows<RecordedDays & { seatId: string }>(
    "days on which attendance of seats is recorded",
    `select seat_id as "seatId", min(recorded_on) as first, max(recorded_on) as last from attendance
     where body_id = $1 and ($2::uuid is null or seat_id = $2) and state <> 'NOT_RECORDED' and removed_at is null
     group by seat_id`,
    [write.target.id, seatId],
  );
  return new Map(rows.map((row) => [row.seatId, row]));
}

/** That a seat is there on every day on which attendance of it is recorded. */
export function faultsOfRecorded({ fromDay, untilDay }: Days, recorded: RecordedDays | undefined): Fault[] {
  if (!recorded) return [];
  const { first, last } = recorded;
  const told = (day: string): string => `Attendance of this seat is recorded on ${dateInWords(day)}.`;
  return [
    ...(first < fromDay ? [{ path: "from", message: `${told(first)} Choose that day or one before.` }] : []),
    ...(untilDay !== null && last > untilDay
      ? [{ path: "until", message: `${told(last)} Choose that day or one after.` }]
      : []),
  ];
}
