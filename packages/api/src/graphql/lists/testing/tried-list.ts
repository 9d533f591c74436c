import { ObjectType } from "type-graphql";
import { Column, Entity } from "typeorm";
import type { ListWords } from "@panboard/shared";
import { Owned } from "../../../db/owned";
import { registerNode } from "../../../db/row-id";
import { day, falling, moment, nullable, number, text, whole } from "../../../db/sql-value";
import { defineList } from "../define-list";
import { contains, flag, onDay } from "../filters";
import { ofBody, ofGroup } from "../owners";

/** A row of a list that no noun of the product has: with keys that are alike, and keys that are null. */
@ObjectType("TriedEntry")
@Entity("tried_entry")
export class TriedEntry extends Owned {
  static readonly statements: readonly string[] = [
    `create table tried_entry (body_id uuid not null, id uuid not null, region_id uuid not null, recorded_on date not null,
       version integer not null, changed_at timestamptz not null, changed_as text not null, removed_at timestamptz,
       title text not null, place text, amount numeric, primary key (body_id, id))`,
    "create index on tried_entry (body_id, title, id) where removed_at is null",
    `call wall('tried_entry', 'OWNED', '{"writes": ["papers:write"], "changes": ["title", "place", "amount"]}')`,
  ];

  @Column("text")
  title!: string;

  @Column("text", { nullable: true })
  place!: string | null;

  @Column("numeric", { nullable: true })
  amount!: string | null;
}
registerNode({ type: "TriedEntry", entity: TriedEntry });

const words = {
  noun: ["entry", "entries"],
  columns: {
    title: "Title",
    place: "Place",
    amount: "Amount",
    day: "Day",
    version: "Version",
    changed: "Changed",
    asked: "Asked",
  },
} as const satisfies ListWords;

/** A body's entries. */
export const triedList = defineList(TriedEntry, {
  name: "tried-entries",
  words,
  of: ofBody(),
  joins: (add, { on }) =>
    `join body b on b.id = t.body_id cross join lateral (select ${on ? add(on, "date") : "null::date"} as asked) a`,
  filters: {
    search: contains("t.title", "Words in the title."),
    placed: flag("t.place is not null", "Only those with a place, or only those without."),
    on: onDay((asked) => `t.recorded_on = ${asked}`, "Only those of this day."),
  },
  sorts: {
    title: [text("t.title")],
    day: [day("t.recorded_on")],
    version: [whole("t.version")],
    changed: [moment("t.changed_at")],
    place: [nullable(text("t.place")), falling(day("t.recorded_on"))],
    amount: [nullable(number("t.amount"))],
    falling: [falling(day("t.recorded_on")), nullable(text("t.place")), falling(nullable(number("t.amount")))],
  },
  sort: "title",
  columns: {
    title: text("t.title"),
    place: text("t.place"),
    amount: number("t.amount"),
    day: day("t.recorded_on"),
    version: whole("t.version"),
    changed: moment("t.changed_at"),
    asked: day("a.asked"),
  },
  changed: "t.changed_at",
});

/** The entries of bodies that are one to readers. */
export const triedGroupList = defineList(TriedEntry, {
  name: "tried-groups",
  words,
  of: ofGroup((bodies) => `t.body_id = any (${bodies})`),
  sorts: { title: [text("t.title")] },
  sort: "-title",
  pagesOf: triedList,
});
