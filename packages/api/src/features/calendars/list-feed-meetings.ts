import type { Read } from "../../db/read";
import type { FoundFeed } from "./find-feed";

/** A meeting as a calendar shows it. */
export interface FeedMeeting {
  readonly id: string;
  readonly groupName: string;
  readonly title: string | null;
  /** The day on which it is held. */
  readonly day: string;
  /** Null of a meeting that takes its whole day. */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly isCancelled: boolean;
  readonly version: number;
  readonly changedAt: Date;
}

/** Meetings of one calendar at the most. */
const meetingsMax = 5_000;

// What the clock says in London as a moment, by the time zone’s rules as Postgres has them.
const meetingsSql = `
select id, group_name as "groupName", title, recorded_on as day, place, link, cancelled_on is not null as "isCancelled", version,
  changed_at as "changedAt", (recorded_on + starts_at) at time zone 'Europe/London' as "startsAt",
  (recorded_on + ends_at) at time zone 'Europe/London' as "endsAt"
from meeting
where body_id = any ($1::uuid[]) and ($2::uuid[] is null or group_id = any ($2::uuid[])) and removed_at is null
  and recorded_on between $3::date - interval '1 year' and $3::date + interval '2 years'
order by recorded_on, starts_at nulls first, id limit ${meetingsMax}`;

/**
 * The meetings of a calendar that its account may read now, from a year ago to two years ahead: of its body, or of the groups
 * that the account’s persons sit on today.
 */
export function listFeedMeetings(read: Read, { regionId, bodyId }: FoundFeed, today: string): Promise<FeedMeeting[]> {
  const { places, regionOfBody } = read.rights;
  const own = [...places].filter(([id]) => regionOfBody.get(id) === regionId);
  const bodyIds = bodyId === null ? own.map(([id]) => id) : [bodyId];
  const groupIds = bodyId === null ? own.flatMap(([, { groupIds: held }]) => held) : null;
  return read.rows<FeedMeeting & Record<string, unknown>>("meetings of a calendar", meetingsSql, [
    bodyIds,
    groupIds,
    today,
  ]);
}
