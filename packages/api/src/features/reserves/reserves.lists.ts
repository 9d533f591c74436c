import { appropriationListWords, reserveListWords } from "@panboard/shared";
import { day, number, text } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, equals, named } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Appropriation } from "./appropriation.entity";
import { Reserve } from "./reserve.entity";

const of = ofBody({ reads: "finance:read" });

/** What is in the reserve `t`: all that was put in less what was taken out, whenever. */
export const holdsSql = `(select coalesce(sum(p.amount), 0.00) from appropriation p
  where p.body_id = t.body_id and p.reserve_id = t.id and p.removed_at is null)`;

/** What of a body's reserve is set aside, by name. */
export const reserveList = defineList(Reserve, {
  name: "reserves",
  words: reserveListWords,
  of,
  filters: { search: contains("t.name", "Words in the name.") },
  sorts: { name: [text("t.name")] },
  sort: "name",
  columns: { name: text("t.name"), purpose: text("t.purpose"), holds: number(holdsSql) },
  changed: "t.changed_at",
});

const reserve = "join reserve r on r.body_id = t.body_id and r.id = t.reserve_id";

/** What is put into a body's reserves and taken out, the latest first. */
export const appropriationList = defineList(Appropriation, {
  name: "appropriations",
  words: appropriationListWords,
  of,
  joins: reserve,
  filters: {
    year: equals("t.year", "Only those of this year: `2013-14`."),
    reserve: named(
      { types: ["Reserve"], byId: (id) => `t.reserve_id = ${id}`, bySlug: () => "false" },
      "Only those of this reserve: its id.",
    ),
  },
  sorts: { on: [day("t.on_day")], reserve: [text("r.name"), day("t.on_day")] },
  sort: "-on",
  columns: {
    on: day("t.on_day"),
    year: text("t.year"),
    reserve: text("r.name"),
    amount: number("t.amount"),
    reason: text("t.reason"),
  },
  changed: "t.changed_at",
});

export type ReserveArguments = ArgumentsOfList<typeof reserveList>;
export type AppropriationArguments = ArgumentsOfList<typeof appropriationList>;
