import { todaySql } from "../../db/today-sql";

/** The seats `s` that a person `t` holds or stands in for today, as SQL from its `from` on; `a` is the agency of each. */
export const seatsHeldTodaySql = `from seat_holder h join seat s on s.body_id = h.body_id and s.id = h.seat_id
  join "group" g on g.body_id = s.body_id and g.id = s.group_id
  left join agency a on a.region_id = s.region_id and a.id = s.agency_id
  where h.body_id = t.body_id and h.person_id = t.id and h.removed_at is null and h.span @> ${todaySql}
    and s.span @> ${todaySql} and g.span @> ${todaySql}`;
