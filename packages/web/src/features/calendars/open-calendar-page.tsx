import { useState } from "react";
import { useApiQuery } from "../../kit/api/api";
import { ChoiceField } from "../../kit/form/fields/choice-fields";
import { FormPage } from "../../kit/form/form-page";
import { useApiForm } from "../../kit/form/use-api-form";
import { Page } from "../../kit/frame/page";
import { QueryPage } from "../../kit/frame/query-page";
import { useViewer } from "../../kit/page/page-context";
import type { Choice } from "../../ui/use-choices";
import { calendarsHref } from "./addresses";
import { CalendarLink } from "./calendar-link";
import { calendarChoices, inputOfChoice } from "./calendar-words";
import { CalendarsDocument, OpenCalendarFeedDocument } from "./generated/calendars";

/** Opens a calendar of the person's own groups or of a body, and shows its secret link. */
export function OpenCalendarPage() {
  const viewer = useViewer();
  const query = useApiQuery("Calendars", CalendarsDocument, {});
  return (
    <QueryPage query={query} what="your calendars">
      {({ viewer: { calendarFeeds } }) => <OpenCalendar choices={calendarChoices(viewer, calendarFeeds)} />}
    </QueryPage>
  );
}

function OpenCalendar({ choices }: { readonly choices: readonly Choice[] }) {
  const [opened, setOpened] = useState<{ readonly path: string; readonly name: string }>();
  const form = useApiForm({
    document: OpenCalendarFeedDocument,
    read: (f) => inputOfChoice(f.choice("body")),
    placeFault: (fault) => (fault.path === "region" ? { ...fault, path: "body" } : fault),
    onDone: ({ path }) => {
      const chosen = form.open.values.text("body");
      const name = choices.find(({ value }) => value === chosen)?.text ?? "";
      if (path) setOpened({ path, name });
    },
  });
  if (opened) return <CalendarLink title="Calendar opened" {...opened} />;
  if (choices.length === 0) {
    return (
      <Page>
        <p className="app-measure">
          There is nothing to open: you have a calendar of everything that you read.{" "}
          <a href={calendarsHref}>See your calendars</a>
        </p>
      </Page>
    );
  }
  return (
    <FormPage
      form={form}
      title="Open a calendar"
      intro="You get a link to subscribe to. It is a secret: anybody who has it reads the calendar without signing in."
      button="Open the calendar"
      busyButton="Opening"
      cancelHref={calendarsHref}
    >
      <ChoiceField
        name="body"
        label="Whose meetings does it show?"
        noun="whose meetings the calendar shows"
        choices={choices}
      />
    </FormPage>
  );
}
