export { calendars } from "./calendars.feature";
export { findFeed, type FoundFeed } from "./find-feed";
export { makeCalendar } from "./make-calendar";
