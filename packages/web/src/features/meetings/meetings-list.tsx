import { meetingListWords, meetingStateWords } from "@panboard/shared";
import { dayFilter } from "../../kit/list/day-filter";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import { recordHref } from "../../kit/viewer/body-href";
import type { Body } from "../../kit/viewer/viewer";
import type { SelectItem } from "../../ui/select";
import { meetingHref } from "./addresses";
import { type MeetingRowFragment, MeetingsDocument } from "./generated/meetings";
import { clockInWords, meetingDay, stateChoices } from "./meeting-words";

/** What the list of meetings is about. */
export interface MeetingsPlace {
  readonly body: Body;
}

/** A body's meetings, each leading to its own page. `groups` are what the filter of groups offers. */
export function meetingListView(groups: readonly SelectItem[]) {
  return defineListView({
    name: "meetings",
    document: MeetingsDocument,
    connection: ({ node }) => (node && "meetings" in node ? node.meetings : null),
    keyOf: ({ id }) => id,
    words: meetingListWords,
    columns: {
      date: {
        cell: ({ id, date }, { body }: MeetingsPlace) => <a href={meetingHref(body, id)}>{meetingDay(date)}</a>,
        sort: true,
      },
      starts: { cell: ({ startsAt }) => (startsAt === null ? "Not stated" : clockInWords(startsAt)) },
      group: {
        cell: (meeting, { body }: MeetingsPlace) => <GroupOfMeeting meeting={meeting} body={body} />,
        sort: true,
      },
      place: { cell: ({ place }) => place ?? "Not stated" },
      state: { cell: ({ state }) => meetingStateWords[state] },
    },
    filters: [
      searchFilter("Words in the title, the place or the group’s name"),
      choiceFilter("group", "Group", groups, { all: "All groups" }),
      choiceFilter("state", "State", stateChoices, { all: "All states" }),
      dayFilter("from", "Meetings from", "the first day"),
      dayFilter("to", "Meetings up to", "the last day"),
    ],
    sort: "-date",
  });
}

/** The group that meets, leading to it where the viewer reads it; with what the meeting is called besides. */
export function GroupOfMeeting({
  meeting: { group, groupName, title },
  body,
}: {
  readonly meeting: Pick<MeetingRowFragment, "group" | "groupName" | "title">;
  readonly body: Body;
}) {
  return (
    <>
      {group ? <a href={recordHref(body, "groups", group.id)}>{groupName}</a> : groupName}
      {title === null ? null : `: ${title}`}
    </>
  );
}
