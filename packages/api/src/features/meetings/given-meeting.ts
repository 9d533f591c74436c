import { defineFact } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { givenGroup } from "../groups/given-group";
import { Meeting } from "./meeting.entity";

/** A meeting of a group on 9 June 2025 at half past nine, of a new group unless said; whoever says the group says its name. */
export const givenMeeting = defineFact(Meeting, async (board, { groupId, groupName }, database) => {
  const group = groupId === undefined ? await givenGroup(database, board) : { id: groupId, name: groupName };
  return {
    recordedOn: "2025-06-09",
    groupId: group.id,
    groupName: group.name,
    title: null,
    startsAt: "09:30",
    endsAt: "11:30",
    place: "Room 1",
    link: null,
    movedFrom: null,
    moveReason: null,
    cancelledOn: null,
    cancelReason: null,
    source: null,
    section: null,
  };
});

defineQuestion("Body.meetings", { shownUnder: "body:read", text: "meetings(first: 1) { nodes { id } }" });
