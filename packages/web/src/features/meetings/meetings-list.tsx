import { meetingListWords, meetingStateWords } from "@panboard/shared";
import { dayFilter } from "../../kit/list/day-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import type { Body } from "../../kit/viewer/viewer";
import type { SelectItem } from "../../ui/select";
import { groupHref, meetingHref } from "./addresses";
import { MeetingsDocument } from "./generated/meetings";
import { meetingDay, meetingTime } from "./meeting-words";

interface Place {
  readonly body: Body;
}

const states = Object.entries(meetingStateWords).map(([value, text]) => ({ value, text }));

/** A body's meetings, each leading to its own page; its groups are what the filter offers. */
export function meetingListView(groups: readonly SelectItem[]) {
  return defineListView({
    name: "meetings",
    document: MeetingsDocument,
    connection: ({ node }) => (node && "meetings" in node ? node.meetings : null),
    keyOf: ({ id }) => id,
    words: meetingListWords,
    columns: {
      date: {
        cell: ({ id, date }, { body }: Place) => <a href={meetingHref(body, id)}>{meetingDay(date)}</a>,
        sort: true,
      },
      starts: { cell: ({ startsAt, endsAt }) => meetingTime(startsAt, endsAt) },
      group: {
        cell: ({ group, groupName }, { body }: Place) =>
          group ? <a href={groupHref(body, group.id)}>{groupName}</a> : groupName,
        sort: true,
      },
      title: { cell: ({ title }) => title ?? "No title" },
      place: { cell: ({ place }) => place ?? "Not stated" },
      state: { cell: ({ state }) => meetingStateWords[state] },
    },
    filters: [
      searchFilter("Words in the title, the place or the group’s name"),
      choiceFilter("group", "Group", groups, { all: "All groups" }),
      choiceFilter("state", "State", states, { all: "All states" }),
      dayFilter("from", "Meetings from"),
      dayFilter("to", "Meetings up to"),
    ],
    sort: "-date",
  });
}
