import { useState } from "react";
import { ConfirmPage } from "../../kit/form/confirm-page";
import { useApiForm } from "../../kit/form/use-api-form";
import { calendarsHref } from "./addresses";
import { CalendarLink } from "./calendar-link";
import { CalendarOfPage } from "./calendar-of-page";
import { calendarName } from "./calendar-words";
import { type CalendarPartsFragment, RenewCalendarFeedDocument } from "./generated/calendars";

/** Gives a calendar another secret link, and shows it; the old one stops. */
export function RenewCalendarPage() {
  return <CalendarOfPage>{(feed) => <RenewCalendar feed={feed} />}</CalendarOfPage>;
}

function RenewCalendar({ feed }: { readonly feed: CalendarPartsFragment }) {
  const [path, setPath] = useState<string>();
  const { id, version } = feed;
  const name = calendarName(feed);
  const form = useApiForm({
    document: RenewCalendarFeedDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: (renewed) => setPath(renewed.path ?? undefined),
  });
  if (path !== undefined) return <CalendarLink title="Link renewed" path={path} name={name} />;
  return (
    <ConfirmPage form={form} title="Renew the link" busyButton="Renewing" cancelHref={calendarsHref}>
      <p className="app-measure">
        Meetings of: <strong>{name}</strong>.
      </p>
      <p className="app-measure">
        You get a new link. The old one stops at once: every program that subscribes to it has to be told the new one.
        This can’t be undone.
      </p>
    </ConfirmPage>
  );
}
