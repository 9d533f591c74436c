import { dateInWords } from "@panboard/shared";
import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import { rowsBy } from "../statements";
import type { Days } from "./rules/days";

/** The first and the last day on which attendance of a seat, blanks left out, or a vote of it is recorded. */
export interface RecordedDays {
  /** Whether they are of its votes. */
  readonly voted: boolean;
  readonly first: string;
  readonly last: string;
}

/** When attendance and votes of seats of the body are recorded, by the seat’s id; of one seat alone where it is named. */
export async function findRecordedDays(
  write: Write,
  seatId: string | null = null,
): Promise<ReadonlyMap<string, readonly RecordedDays[]>> {
  const rows = await write.rows<RecordedDays & { seatId: string }>(
    "days on which attendance and votes of seats are recorded",
    `select seat_id as "seatId", false as voted, min(recorded_on) as first, max(recorded_on) as last from attendance
     where body_id = $1 and ($2::uuid is null or seat_id = $2) and state <> 'NOT_RECORDED' and removed_at is null
     group by seat_id
     union all
     select seat_id, true, min(day), max(day) from votes_of_seats($1)
     where $2::uuid is null or seat_id = $2 group by seat_id`,
    [write.target.id, seatId],
  );
  return rowsBy(rows, (row) => row.seatId);
}

/** That a seat is there on every day on which attendance or a vote of it is recorded. */
export function faultsOfRecorded({ fromDay, untilDay }: Days, recorded: readonly RecordedDays[] = []): Fault[] {
  const first = recorded.toSorted((a, b) => a.first.localeCompare(b.first))[0];
  const last = recorded.toSorted((a, b) => b.last.localeCompare(a.last))[0];
  const told = ({ voted }: RecordedDays, day: string): string =>
    `${voted ? "This seat voted" : "Attendance of this seat is recorded"} on ${dateInWords(day)}.`;
  return [
    ...(first && first.first < fromDay
      ? [{ path: "from", message: `${told(first, first.first)} Choose that day or one before.` }]
      : []),
    ...(last && untilDay !== null && last.last > untilDay
      ? [{ path: "until", message: `${told(last, last.last)} Choose that day or one after.` }]
      : []),
  ];
}
