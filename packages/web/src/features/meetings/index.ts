import { definePage } from "../../kit/page/define-page";
import { nav, read, sub } from "./part";

/** The meetings of the groups of a board or joint body. */
export const pages = [
  definePage({ ...read, path: "meetings", title: "Meetings", nav, sub, load: () => import("./meetings-page") }),
];

export const later = () => import("./later-pages");

export { meetingHref, type MeetingTab, meetingsHref, planHref } from "./addresses";
export { MeetingBar } from "./meeting-bar";
export { clockInWords, meetingDay, timesInWords } from "./meeting-words";
export { NotHeldPage, notHeldWords } from "./not-held-page";
export { nav, read } from "./part";
export { SeatChoices } from "./seat-choices";
