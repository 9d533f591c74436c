import type { Write } from "../../db/write";
import type { Group } from "./group.entity";

/** What has days of its own within those of a group. */
export interface Hanging {
  readonly what: "CHILD" | "PARENT" | "BODY" | "SEAT" | "HOLDER" | "PREDECESSOR" | "SUCCESSOR" | "MEETING";
  /** What people call it: the other group, the body, the seat's post, the meeting's day. */
  readonly name: string;
  readonly from: string;
  readonly fromKnown: boolean;
  readonly until: string | null;
  /** Of a line of reporting: its id. */
  readonly lineId: string | null;
  /** Of a line to another group: the days of that group. */
  readonly otherFrom: string | null;
  readonly otherUntil: string | null;
}

// Of a child the days on which it is there and reports to the group.
const hangingSql = `
select 'CHILD' as what, c.name, greatest(l.from_day, c.from_day) as "from", l.from_known and c.from_known as "fromKnown",
       least(l.until_day, c.until_day) as until, l.id as "lineId", null::date as "otherFrom", null::date as "otherUntil"
from reporting_line l join "group" c on c.body_id = l.body_id and c.id = l.group_id
where l.body_id = $1 and l.parent_id = $2 and l.removed_at is null
union all
select case when l.parent_id is null then 'BODY' else 'PARENT' end, coalesce(p.name, b.name), l.from_day, l.from_known, l.until_day,
       l.id, case when p.from_known then p.from_day end, p.until_day
from reporting_line l left join "group" p on p.body_id = l.body_id and p.id = l.parent_id left join body b on b.id = l.parent_body_id
where l.body_id = $1 and l.group_id = $2 and l.removed_at is null
union all
select 'SEAT', post, from_day, from_known, until_day, null, null, null
from seat where body_id = $1 and group_id = $2 and removed_at is null
union all
select 'HOLDER', s.post, h.from_day, true, h.until_day, null, null, null
from seat s join seat_holder h on h.body_id = s.body_id and h.seat_id = s.id and h.removed_at is null
where s.body_id = $1 and s.group_id = $2 and s.removed_at is null
union all
select 'MEETING', to_char(recorded_on, 'FMDD FMMonth YYYY'), recorded_on, true, recorded_on, null, null, null
from meeting where body_id = $1 and group_id = $2 and cancelled_on is null and removed_at is null
union all
select case when s.successor_id = $2 then 'PREDECESSOR' else 'SUCCESSOR' end, g.name, s.from_day, true, null, null, null, null
from group_succession s
join "group" g on g.body_id = s.body_id and g.id = case when s.successor_id = $2 then s.predecessor_id else s.successor_id end
where s.body_id = $1 and $2 in (s.predecessor_id, s.successor_id) and s.removed_at is null
order by "from", name`;

/**
 * What hangs from a group, the earliest first: what reports to it, what it reports to, its seats, holders, successions, and
 * meetings that are not cancelled.
 */
export function listHanging(write: Write, { bodyId, id }: Pick<Group, "bodyId" | "id">): Promise<Hanging[]> {
  return write.rows<Hanging & Record<string, unknown>>("what hangs from a group", hangingSql, [bodyId, id]);
}
