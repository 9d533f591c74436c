/** Calendars of meetings that somebody subscribes to: no page of them stands in the navigation. */
export const later = () => import("./later-pages");

export { calendarsHref } from "./addresses";
