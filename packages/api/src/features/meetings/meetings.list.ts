import { meetingListWords, meetingStateWords } from "@panboard/shared";
import { day, falling, nullable, text, whole } from "../../db/sql-value";
import { todaySql } from "../../db/today-sql";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { named, oneOf, onDay, search } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { Meeting } from "./meeting.entity";
import { MeetingState } from "./meeting.words";

const stateSql = `case when t.cancelled_on is not null then 'CANCELLED' when t.recorded_on <= ${todaySql} then 'HELD' else 'PLANNED' end`;
/** Seats that were there on its day, and those of which something is recorded. */
const register = `left join lateral (
  select count(*) as expected, count(*) filter (where a.state <> 'NOT_RECORDED') as recorded
  from seat s left join attendance a on a.body_id = t.body_id and a.meeting_id = t.id and a.seat_id = s.id and a.removed_at is null
  where s.body_id = t.body_id and s.group_id = t.group_id and s.removed_at is null and s.span @> t.recorded_on) r on true`;
const starts = nullable(text("t.starts_at::text"));

/** A body's meetings, the latest first. */
export const meetingList = defineList(Meeting, {
  name: "meetings",
  words: meetingListWords,
  of: ofBody(),
  joins: register,
  filters: {
    search: search(
      "Words in the title, the place or the group’s name.",
      (matches) =>
        `(${matches("coalesce(t.title, '')")} or ${matches("coalesce(t.place, '')")} or ${matches("t.group_name")})`,
    ),
    group: named(
      { types: ["Group"], byId: (id) => `t.group_id = ${id}`, bySlug: () => "false" },
      "Only meetings of this group: its id.",
    ),
    state: oneOf(MeetingState, stateSql, "Only meetings that stand so."),
    from: onDay((asked) => `t.recorded_on >= ${asked}`, "Only meetings from this day on."),
    to: onDay((asked) => `t.recorded_on <= ${asked}`, "Only meetings up to this day."),
  },
  sorts: {
    date: [day("t.recorded_on"), starts, text("t.group_name")],
    group: [text("t.group_name"), falling(day("t.recorded_on"))],
  },
  sort: "-date",
  columns: {
    date: day("t.recorded_on"),
    starts: text("to_char(t.starts_at, 'HH24:MI')"),
    ends: text("to_char(t.ends_at, 'HH24:MI')"),
    group: text("t.group_name"),
    title: text("t.title"),
    place: text("t.place"),
    state: inWords(stateSql, meetingStateWords),
    recorded: whole("r.recorded"),
    expected: whole("r.expected"),
    source: text("t.source"),
  },
  changed: "t.changed_at",
});

export type MeetingArguments = ArgumentsOfList<typeof meetingList>;
