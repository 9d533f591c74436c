import type { Panboard } from "./panboard-test";
import type { Subject } from "./sign-in";

interface Feed {
  readonly id: string;
  readonly version: number;
  readonly isMine: boolean;
}

async function listCalendars(panboard: Panboard, as: Subject): Promise<readonly Feed[]> {
  type Opened = { readonly viewer: { readonly calendarFeeds: readonly Feed[] } };
  const { viewer } = await panboard.ask<Opened>(as, "{ viewer { calendarFeeds { id version isMine } } }", {});
  return viewer.calendarFeeds;
}

/** The id of somebody's calendar of the groups that they sit on; opened where there is none yet. */
export async function givenCalendar(panboard: Panboard, as: Subject): Promise<string> {
  const find = async () => (await listCalendars(panboard, as)).find(({ isMine }) => isMine)?.id;
  const document = "mutation { openCalendarFeed(input: {}) { calendarFeed { id } } }";
  const id = (await find()) ?? (await panboard.ask(as, document, {}), await find());
  if (id === undefined) throw new Error(`${as} opens no calendar.`);
  return id;
}

/** Closes whatever calendars somebody has. */
export async function closeCalendars(panboard: Panboard, as: Subject): Promise<void> {
  const document =
    "mutation ($input: CalendarFeedVersionInput!) { closeCalendarFeed(input: $input) { calendarFeed { id } } }";
  for (const { id, version } of await listCalendars(panboard, as)) {
    await panboard.ask(as, document, { input: { id, expectedVersion: version } });
  }
}
