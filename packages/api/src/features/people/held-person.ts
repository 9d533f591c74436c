import { defineHeld, heldRowsMax } from "./held";

/** What is held of a person in their own row: a fact a field. */
export const heldPerson = defineHeld({
  table: "person",
  columns: ["id"],
  list: (read, bodyIds, personIds) =>
    read.rows(
      "held of people: themselves",
      `select t.body_id as "bodyId", t.id as "personId", t.id as "rowId", said.what, 'People' as "where",
         t.recorded_on as "from", null as "until", said.text
       from person t
       cross join lateral (values (1, 'Name', t.name), (2, 'Post', t.post), (3, 'Work e-mail', t.email),
         (4, 'Erased', to_char(t.erased_at at time zone 'Europe/London', 'FMDD FMMonth YYYY'))) said (place, what, text)
       where t.body_id = any ($1::uuid[]) and t.id = any ($2::uuid[]) and said.text is not null
       order by t.id, said.place limit $3`,
      [bodyIds, personIds, heldRowsMax],
    ),
});

/** The account that is linked to a person, and those that were. */
export const heldAccounts = defineHeld({
  table: "person_account",
  columns: ["person_id"],
  list: (read, bodyIds, personIds) =>
    read.rows(
      "held of people: accounts",
      `select t.body_id as "bodyId", t.person_id as "personId", t.id as "rowId", 'Account linked' as what,
         'Accounts' as "where", t.recorded_on as "from",
         (t.removed_at at time zone 'Europe/London')::date as "until",
         coalesce(t.subject || ', issued by ' || t.issuer, 'Erased') as text
       from person_account t where t.body_id = any ($1::uuid[]) and t.person_id = any ($2::uuid[])
       order by t.recorded_on, t.changed_at, t.id limit $3`,
      [bodyIds, personIds, heldRowsMax],
    ),
});
