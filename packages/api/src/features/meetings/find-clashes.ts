import type { Write } from "../../db/write";
import type { Fault } from "../../errors/app-error";
import type { MeetingTimes } from "./meeting-rules";
import { meetingSlotSql } from "./meeting-slot.sql";

/** Days on which a group is to meet, all at the same time. */
export interface WantedMeetings extends MeetingTimes {
  readonly groupId: string;
  readonly days: readonly string[];
  /** The meeting that is changed itself; null for new ones. */
  readonly exceptId: string | null;
}

/** A meeting that is at the time of a wanted one. */
interface Clash {
  /** The place of its day among those that are wanted, from 0. */
  readonly place: number;
  readonly starts: string | null;
}

/** The meetings of a group that are at the time of wanted ones, one a day at the most. One statement, however many days. */
function findClashes(write: Write, { groupId, days, startsAt, endsAt, exceptId }: WantedMeetings): Promise<Clash[]> {
  return write.rows<Clash & Record<string, unknown>>(
    "meetings of a group at a time",
    `select distinct on (k.place) k.place::int - 1 as place, to_char(m.starts_at, 'FMHH12:MIam') as starts
     from unnest($3::date[]) with ordinality k (day, place)
     join meeting m on m.body_id = $1 and m.group_id = $2 and m.slot && ${meetingSlotSql("k.day", "$4::time", "$5::time")}
     where m.cancelled_on is null and m.removed_at is null and m.id is distinct from $6::uuid
     order by k.place, m.starts_at nulls first`,
    [write.target.id, groupId, days, startsAt, endsAt, exceptId],
  );
}

/** That a group has one meeting at a time, at the field of each day that is wanted. */
export async function faultsOfClashes(
  write: Write,
  wanted: WantedMeetings,
  pathOf: (place: number) => string,
): Promise<Fault[]> {
  const clashes = await findClashes(write, wanted);
  return clashes.map(({ place, starts }) => ({
    path: pathOf(place),
    message: `This group has another meeting at that time${starts === null ? "" : `, which starts at ${starts}`}.`,
  }));
}
