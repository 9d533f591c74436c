/** The address of the viewer's own calendars. */
export const calendarsHref = "/account/calendars";

/** The address where a calendar is opened. */
export const openCalendarHref = `${calendarsHref}/open`;

/** The address where something is done with a calendar. */
export function calendarHref(id: string, action: "renew" | "close"): string {
  return `${calendarsHref}/${encodeURIComponent(id)}/${action}`;
}
