import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import type { FeedMeeting } from "./list-feed-meetings";

/** How often a calendar programme is asked to look again, in seconds. */
const refreshS = 3_600;

/**
 * Meetings as iCalendar, times in UTC: one without a start is an event of a whole day. A meeting keeps its UID, and its SEQUENCE
 * grows with every change of it, so that programmes take the newest.
 */
export function buildCalendar(name: string, meetings: readonly FeedMeeting[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Panboard", product: "Meetings", language: "EN" },
    ttl: refreshS,
  });
  for (const meeting of meetings) {
    const { id, groupName, title, day, startsAt, endsAt, place, link, isCancelled, version, changedAt } = meeting;
    const start = startsAt ?? new Date(`${day}T00:00:00Z`);
    const event = calendar.createEvent({
      id: `${id}@panboard`,
      start,
      allDay: startsAt === null,
      stamp: changedAt,
      lastModified: changedAt,
      sequence: version - 1,
      summary: title === null ? groupName : `${groupName}: ${title}`,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    if (startsAt !== null && endsAt !== null) event.end(endsAt);
    if (place !== null) event.location(place);
    // The library escapes an address as if it were a text, which no programme reads back: encoded there is nothing to escape.
    if (link !== null) event.url(link.replaceAll(",", "%2C").replaceAll(";", "%3B"));
  }
  return calendar.toString();
}
