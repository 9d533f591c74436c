import { defineHeld, heldRowsMax } from "../people";

/** The meetings at which people stood in for whoever holds a seat. */
export const heldAttendance = defineHeld({
  table: "attendance",
  columns: ["deputy_person_id"],
  list: (read, bodyIds, personIds) =>
    read.rows(
      "held of people: meetings that they stood in at",
      `select t.body_id as "bodyId", t.deputy_person_id as "personId", t.id as "rowId", 'Meeting stood in at' as what,
         s.post || ', ' || t.group_name as "where", t.recorded_on as "from", t.recorded_on as "until",
         concat_ws('. ', 'As a deputy', case when t.removed_at is not null then 'Removed as entered by mistake' end) as text
       from attendance t join seat s on s.body_id = t.body_id and s.id = t.seat_id
       where t.body_id = any ($1::uuid[]) and t.deputy_person_id = any ($2::uuid[])
       order by t.recorded_on, t.id limit $3`,
      [bodyIds, personIds, heldRowsMax],
    ),
});
