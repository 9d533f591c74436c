import { groupKindWords, groupListWords } from "@panboard/shared";
import { day, nullable, text } from "../../db/sql-value";
import { todaySql } from "../../db/today-sql";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, oneOf, onDay } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Group } from "./group.entity";
import { GroupKind } from "./group.words";

/** From the board down to what works for a time: SQL over a group `t`, to sort by. */
export const groupRankSql = `case t.kind when 'BOARD' then '1' when 'JOINT' then '2' when 'STATUTORY_PARTNERS' then '3' when 'EXECUTIVE' then '4'
  when 'PANEL' then '5' when 'SUB_GROUP' then '6' else '7' end`;

/** What it reports to of its own body, and which seat chairs it, on a day. */
const onDayJoins = (asked: string): string => `left join lateral (
  select p.name from reporting_line l join "group" p on p.body_id = l.body_id and p.id = l.parent_id
  where l.body_id = t.body_id and l.group_id = t.id and l.removed_at is null and l.span @> ${asked} limit 1) r on true
left join lateral (
  select s.post from seat s
  where s.body_id = t.body_id and s.group_id = t.id and s.role = 'CHAIR' and s.removed_at is null and s.span @> ${asked}
  order by s.from_day desc, s.id limit 1) c on true`;

/** A body's groups: the board first, then by kind and name. */
export const groupList = defineList(Group, {
  name: "groups",
  words: groupListWords,
  of: ofBody(),
  joins: (add, { asAt }) => onDayJoins(asAt ? add(asAt, "date") : todaySql),
  filters: {
    search: contains("t.name", "Words in the group’s name."),
    kind: oneOf(GroupKind, "t.kind", "Only groups of this kind."),
    asAt: onDay(
      (asked) => `t.span @> ${asked}`,
      "Only groups there were on this day, and what hangs from them as at it.",
    ),
  },
  sorts: {
    kind: [text(groupRankSql), text("t.name")],
    name: [text("t.name")],
    from: [day("t.from_day")],
    until: [nullable(day("t.until_day"))],
  },
  sort: "kind",
  columns: {
    name: text("t.name"),
    kind: inWords("t.kind", groupKindWords),
    reportsTo: text("r.name"),
    chair: text("coalesce(c.post, t.chair_post)"),
    from: day("t.from_day"),
    until: day("t.until_day"),
    note: text("t.note"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

export type GroupArguments = ArgumentsOfList<typeof groupList>;
