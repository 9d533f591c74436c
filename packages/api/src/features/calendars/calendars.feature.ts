import { defineFeature } from "../../graphql/define-feature";
import { CalendarFeed } from "./calendar-feed.entity";
import { CalendarsResolver, ViewerCalendarsResolver } from "./calendars.resolver";

/** Calendars of meetings that people subscribe to by secret links. */
export const calendars = defineFeature({
  entities: [CalendarFeed],
  resolvers: [CalendarsResolver, ViewerCalendarsResolver],
});
