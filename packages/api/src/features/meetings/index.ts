export { faultsOfHeld } from "./held-faults";
export { Meeting } from "./meeting.entity";
export { MeetingState } from "./meeting.words";
export { meetings } from "./meetings.feature";
export { meetingLoader } from "./meetings.loaders";
