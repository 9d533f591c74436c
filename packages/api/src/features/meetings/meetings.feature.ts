import { defineFeature } from "../../graphql/define-feature";
import { Meeting } from "./meeting.entity";
import { MeetingChangesResolver } from "./meeting-changes.resolver";
import { meetingList } from "./meetings.list";
import { BodyMeetingsResolver, MeetingsResolver } from "./meetings.resolver";

/** The meetings of groups. */
export const meetings = defineFeature({
  entities: [Meeting],
  resolvers: [MeetingsResolver, MeetingChangesResolver, BodyMeetingsResolver],
  lists: [meetingList],
});
