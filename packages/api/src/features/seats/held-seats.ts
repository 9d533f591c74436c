import { defineHeld, heldRowsMax } from "../people";

/** The seats that people hold, held or stood in for: a seat's and its group's end are theirs. */
export const heldSeats = defineHeld({
  table: "seat_holder",
  columns: ["person_id"],
  list: (read, bodyIds, personIds) =>
    read.rows(
      "held of people: seats",
      `select t.body_id as "bodyId", t.person_id as "personId", t.id as "rowId",
         case when t.deputy then 'Seat stood in for' else 'Seat held' end as what,
         s.post || ', ' || s.group_name as "where", t.from_day as "from",
         least(t.until_day, s.until_day, g.until_day) as "until",
         concat_ws('. ', case when t.deputy then 'As a deputy' else 'As its holder' end,
           'Appointed by: ' || t.appointed_by,
           'Declared that they can speak for their agency on ' || to_char(t.declared_on, 'FMDD FMMonth YYYY'),
           case when t.removed_at is not null then 'Removed as entered by mistake' end) as text
       from seat_holder t join seat s on s.body_id = t.body_id and s.id = t.seat_id
       join "group" g on g.body_id = s.body_id and g.id = s.group_id
       where t.body_id = any ($1::uuid[]) and t.person_id = any ($2::uuid[])
       order by t.from_day, t.id limit $3`,
      [bodyIds, personIds, heldRowsMax],
    ),
});
