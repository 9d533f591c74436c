import type { Write } from "../../db/write";
import type { Meeting } from "./meeting.entity";

/** A seat of which something is recorded at a meeting. */
export interface RecordedSeat extends Record<string, unknown> {
  readonly post: string;
  /** Whether it is there on the day that was asked about. */
  readonly isThere: boolean;
}

/** What was made at a meeting, as far as the viewer sees it. */
export interface MadeAtMeeting extends Record<string, unknown> {
  /** Whether its register says of a seat what is known from its day on: more than apologies. */
  readonly isRegistered: boolean;
  readonly decisions: number;
  readonly actions: number;
  /** The first day on which one of its actions was closed; null where none was. */
  readonly firstClosed: string | null;
}

/** The seats of which a meeting’s register says something, blanks left out, and whether each is there on a day. */
export function listRecordedSeats(
  write: Write,
  { bodyId, id }: Pick<Meeting, "bodyId" | "id">,
  day: string,
): Promise<RecordedSeat[]> {
  return write.rows<RecordedSeat>(
    "seats that a register records",
    `select s.post, s.span @> $3::date as "isThere"
     from attendance a join seat s on s.body_id = a.body_id and s.id = a.seat_id
     where a.body_id = $1 and a.meeting_id = $2 and a.state <> 'NOT_RECORDED' and a.removed_at is null
     order by s.post, s.id`,
    [bodyId, id, day],
  );
}

/** The seats that voted at a meeting, and whether each is there on a day. */
export function listVotedSeats(
  write: Write,
  { bodyId, id }: Pick<Meeting, "bodyId" | "id">,
  day: string,
): Promise<RecordedSeat[]> {
  return write.rows<RecordedSeat>(
    "seats that voted at a meeting",
    `select s.post, s.span @> $3::date as "isThere" from seat s
     where s.body_id = $1 and s.id in (select seat_id from votes_of_seats($1) where meeting_id = $2)
     order by s.post, s.id`,
    [bodyId, id, day],
  );
}

/** What was made at a meeting: what is removed is left out. */
export async function readMade(write: Write, { bodyId, id }: Pick<Meeting, "bodyId" | "id">): Promise<MadeAtMeeting> {
  const [made] = await write.rows<MadeAtMeeting>(
    "what was made at a meeting",
    `select decisions, actions, first_closed as "firstClosed", exists (
       select from attendance where body_id = $1 and meeting_id = $2 and state not in ('NOT_RECORDED', 'APOLOGIES') and removed_at is null
     ) as "isRegistered" from made_at_meeting($1, $2)`,
    [bodyId, id],
  );
  if (!made) throw new Error("What was made at a meeting was not read.");
  return made;
}
