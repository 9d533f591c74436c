import { ConfirmPage } from "../../kit/form/confirm-page";
import { useSuccess } from "../../kit/form/success";
import { useApiForm } from "../../kit/form/use-api-form";
import { calendarsHref } from "./addresses";
import { CalendarOfPage } from "./calendar-of-page";
import { calendarName } from "./calendar-words";
import { type CalendarPartsFragment, CloseCalendarFeedDocument } from "./generated/calendars";

/** Closes a calendar: its link stops for good. */
export function CloseCalendarPage() {
  return <CalendarOfPage>{(feed) => <CloseCalendar feed={feed} />}</CalendarOfPage>;
}

function CloseCalendar({ feed }: { readonly feed: CalendarPartsFragment }) {
  const succeed = useSuccess();
  const { id, version } = feed;
  const form = useApiForm({
    document: CloseCalendarFeedDocument,
    read: () => ({ id, expectedVersion: version }),
    onDone: () => succeed(calendarsHref, { text: "Calendar closed" }),
  });
  return (
    <ConfirmPage form={form} title="Close the calendar" busyButton="Closing" cancelHref={calendarsHref}>
      <p className="app-measure">
        Meetings of: <strong>{calendarName(feed)}</strong>.
      </p>
      <p className="app-measure">
        Its link stops at once, for good. Programs that subscribe to it no longer hear of changes. You can open another
        calendar of the same meetings, with a link of its own.
      </p>
    </ConfirmPage>
  );
}
