import { actionListWords, actionStatusWords } from "@panboard/shared";
import { day, falling, text, whole } from "../../db/sql-value";
import { todaySql } from "../../db/today-sql";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { flag, named, oneOf, onDay, search } from "../../graphql/lists/filters";
import { ofBody, ofGroup } from "../../graphql/lists/owners";
import { Action } from "./action.entity";
import { ActionStatus } from "./action.words";

const isOverdueSql = `(t.closed_on is null and t.due_on < ${todaySql})`;
const byIdAlone = (type: string, column: string) =>
  ({ types: [type], byId: (id: string) => `${column} = ${id}`, bySlug: () => "false" }) as const;

const filters = {
  status: oneOf(ActionStatus, "t.status", "Only those that stand so."),
  open: flag("t.closed_on is null", "Only those that are neither done nor cancelled, or only the others."),
  overdue: flag(isOverdueSql, "Only those that should have been done by now, or only the others."),
  dueFrom: onDay((asked) => `t.due_on >= ${asked}`, "Only those due from this day on."),
  dueTo: onDay((asked) => `t.due_on <= ${asked}`, "Only those due up to this day."),
};

/** What a body's meetings gave to people and agencies to do: what is due first comes first. */
export const actionList = defineList(Action, {
  name: "actions",
  words: actionListWords,
  of: ofBody({ alsoTo: "PARTNERS" }),
  joins: `left join person p on p.body_id = t.body_id and p.id = t.owner_person_id
    left join agency a on a.region_id = t.region_id and a.id = t.agency_id`,
  filters: {
    search: search("Words in what is to be done, in its outcome, or in the names of who does it.", (matches) =>
      matches("concat_ws(' ', t.text, t.outcome, p.name, a.name)"),
    ),
    ...filters,
    owner: named(byIdAlone("Person", "t.owner_person_id"), "Only those of this person: their id."),
    agency: named(
      { types: ["Agency"], byId: (id) => `t.agency_id = ${id}`, bySlug: (slug) => `a.slug = ${slug}` },
      "Only those of this agency: its id or its slug.",
    ),
    meeting: named(byIdAlone("Meeting", "t.meeting_id"), "Only those of this meeting: its id."),
    group: named(byIdAlone("Group", "t.group_id"), "Only those of this group’s meetings: its id."),
  },
  sorts: {
    due: [day("t.due_on")],
    raised: [falling(day("t.recorded_on")), day("t.due_on")],
  },
  sort: "due",
  columns: {
    due: day("t.due_on"),
    action: text("t.text"),
    group: text("t.group_name"),
    raised: day("t.recorded_on"),
    owner: text("p.name"),
    agency: text("a.name"),
    status: inWords("t.status", actionStatusWords),
    overdue: whole(`case when ${isOverdueSql} then ${todaySql} - t.due_on end`),
    closed: day("t.closed_on"),
    outcome: text("t.outcome"),
  },
  // Who reads it follows the item: who reads it from then on is told.
  changed: "greatest(t.changed_at, item_changed_at(t.body_id, t.item_id))",
});

/** What agencies are to do for the boards where the viewer reads it: what is due first comes first. */
export const actionsOfAgencyList = defineList(Action, {
  name: "actions-of-agency",
  words: actionListWords,
  of: ofGroup((agencies) => `t.agency_id = any (${agencies})`),
  filters,
  sorts: { due: [day("t.due_on")] },
  sort: "due",
  pagesOf: actionList,
});

export type ActionArguments = ArgumentsOfList<typeof actionList>;
export type ActionsOfAgencyArguments = ArgumentsOfList<typeof actionsOfAgencyList>;
