import type { ReactNode } from "react";
import { useParams } from "react-router";
import { useApiQuery } from "../../kit/api/api";
import { NotFoundPage } from "../../kit/frame/not-found-page";
import { QueryPage } from "../../kit/frame/query-page";
import { CalendarsDocument, type CalendarPartsFragment } from "./generated/calendars";

/** The calendar of the person's own that the page's address names. Any other is not found. */
export function CalendarOfPage({ children }: { readonly children: (feed: CalendarPartsFragment) => ReactNode }) {
  const { id = "" } = useParams();
  const query = useApiQuery("Calendars", CalendarsDocument, {});
  return (
    <QueryPage query={query} what="the calendar">
      {({ viewer }) => {
        const feed = viewer.calendarFeeds.find((one) => one.id === id);
        return feed ? children(feed) : <NotFoundPage />;
      }}
    </QueryPage>
  );
}
