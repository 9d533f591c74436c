import { personListWords } from "@panboard/shared";
import { nullable, text, whole } from "../../db/sql-value";
import { todaySql } from "../../db/today-sql";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { flag, search } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Person } from "./person.entity";

/** How many seats somebody holds or stands in for today. */
const seatsHeld = `(select count(*) from seat_holder h join seat s on s.body_id = h.body_id and s.id = h.seat_id
  join "group" g on g.body_id = s.body_id and g.id = s.group_id
  where h.body_id = t.body_id and h.person_id = t.id and h.removed_at is null and h.span @> ${todaySql}
    and s.span @> ${todaySql} and g.span @> ${todaySql})`;

/** A body's people by name; who was erased comes last. */
export const personList = defineList(Person, {
  name: "people",
  words: personListWords,
  of: ofBody(),
  filters: {
    search: search(
      "Words in the name, the post or the e-mail address.",
      (matches) => `(${matches("t.name")} or ${matches("t.post")} or ${matches("t.email")})`,
    ),
    seated: flag(`${seatsHeld} > 0`, "Only people who hold a seat today, or who hold none."),
  },
  sorts: {
    name: [nullable(text("t.name"))],
    post: [nullable(text("t.post")), nullable(text("t.name"))],
  },
  sort: "name",
  columns: {
    name: text("t.name"),
    post: text("t.post"),
    email: text("t.email"),
    seats: whole(seatsHeld),
  },
  changed: "t.changed_at",
});

export type PersonArguments = ArgumentsOfList<typeof personList>;
