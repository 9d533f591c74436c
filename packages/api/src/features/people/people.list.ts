import { erasedPersonWords, personListWords } from "@panboard/shared";
import { nullable, text, whole } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { flag, named, search } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Person } from "./person.entity";
import { seatsHeldTodaySql } from "./seats-held.sql";

const seatsHeld = `(select count(*) ${seatsHeldTodaySql})`;
const ofAgency = (isMet: string): string => `exists (select ${seatsHeldTodaySql} and ${isMet})`;

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
    agency: named(
      {
        types: ["Agency"],
        byId: (id) => ofAgency(`s.agency_id = ${id}`),
        bySlug: (slug) => ofAgency(`a.slug = ${slug}`),
      },
      "Only people who hold a seat of this agency today: its id or its slug.",
    ),
    seated: flag(`${seatsHeld} > 0`, "Only people who hold a seat today, or who hold none."),
  },
  sorts: {
    name: [nullable(text("t.name"))],
    post: [nullable(text("t.post")), nullable(text("t.name"))],
  },
  sort: "name",
  columns: {
    name: text(`coalesce(t.name, '${erasedPersonWords}')`),
    post: text("t.post"),
    email: text("t.email"),
    seats: whole(seatsHeld),
  },
  changed: "t.changed_at",
});

export type PersonArguments = ArgumentsOfList<typeof personList>;
