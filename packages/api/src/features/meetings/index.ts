export { faultsOfHeld } from "./held-faults";
export { faultsOfClashes } from "./find-clashes";
export { meetingsTurn, takeMeetingTurns } from "./find-meeting";
export { Meeting } from "./meeting.entity";
export { contentOf, MeetingContent } from "./meeting-content";
export { faultsOfDay, faultsOfTimes } from "./meeting-rules";
export { MeetingState } from "./meeting.words";
export { meetings } from "./meetings.feature";
export { meetingLoader } from "./meetings.loaders";
