import { useApiQuery } from "../../kit/api/api";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { dayInWords } from "../../kit/words/moment";
import { Button } from "../../ui/button";
import { PageActions } from "../../ui/page-actions";
import { Table } from "../../ui/table";
import { calendarHref, openCalendarHref } from "./addresses";
import { calendarName } from "./calendar-words";
import { CalendarsDocument, type CalendarPartsFragment } from "./generated/calendars";
import { HowToSubscribe } from "./how-to-subscribe";

const heads = ["Meetings of", "Opened on", "What you can do"] as const;

/** The calendars that the person opened: whose meetings each has, and since when. */
export function CalendarsPage() {
  const query = useApiQuery("Calendars", CalendarsDocument, {});
  return (
    <QueryPage query={query} what="your calendars">
      {({ viewer: { calendarFeeds: feeds } }) => (
        <Page
          intro="A calendar program that subscribes to a link of yours shows when groups meet, and follows every change."
          back={{ text: "Your account", href: "/account" }}
          actions={feeds.length === 0 ? undefined : <OpenAction />}
        >
          {feeds.length === 0 ? (
            <>
              <h2 className="govuk-heading-m">No calendars yet</h2>
              <p className="app-measure">
                Open a calendar of the groups that you sit on, or of a whole board, and subscribe to its link in Outlook
                or another program.
              </p>
              <Button href={openCalendarHref}>Open a calendar</Button>
            </>
          ) : (
            <>
              <Calendars feeds={feeds} />
              <p className="app-measure">
                A link is a secret, so it is shown once and not kept here. If you lost one, or somebody else has it,
                renew it.
              </p>
              <HowToSubscribe />
            </>
          )}
        </Page>
      )}
    </QueryPage>
  );
}

function OpenAction() {
  return (
    <PageActions>
      <Button href={openCalendarHref}>Open a calendar</Button>
    </PageActions>
  );
}

function Calendars({ feeds }: { readonly feeds: readonly CalendarPartsFragment[] }) {
  return (
    <Table
      caption="Your calendars"
      captionClasses="govuk-visually-hidden"
      head={heads.map((head) => ({ key: head, content: head }))}
      blockLabels={heads}
      firstCellIsHeader
      rows={feeds.map((feed) => ({
        key: feed.id,
        cells: [calendarName(feed), dayInWords(feed.createdAt), <Actions key="actions" feed={feed} />],
      }))}
    />
  );
}

function Actions({ feed }: { readonly feed: CalendarPartsFragment }) {
  const of = <span className="govuk-visually-hidden"> of {calendarName(feed)}</span>;
  return (
    <>
      <a href={calendarHref(feed.id, "renew")}>Renew the link{of}</a>
      <br />
      <a href={calendarHref(feed.id, "close")}>Close the calendar{of}</a>
    </>
  );
}
