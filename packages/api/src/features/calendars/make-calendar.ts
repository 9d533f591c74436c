import { fileTurns } from "../../graphql/lists/open-file";
import type { RequestContext } from "../../graphql/request-context";
import { dayInLondon } from "../statements";
import { buildCalendar } from "./build-calendar";
import type { FoundFeed } from "./find-feed";
import { listFeedMeetings } from "./list-feed-meetings";

/**
 * The calendar of a secret link as iCalendar, with what its account may read at this moment, in turn with exports. What it puts
 * on record is written before it is answered.
 */
export function makeCalendar(context: RequestContext, feed: FoundFeed): Promise<string> {
  return fileTurns.take(async () => {
    await context.begin();
    try {
      const meetings = await listFeedMeetings(context.read, feed, dayInLondon(new Date()));
      const name = await findName(context, feed);
      await context.close("read calendar");
      return buildCalendar(name, meetings);
    } finally {
      await context.read.close();
    }
  });
}

async function findName({ read }: RequestContext, { bodyId }: FoundFeed): Promise<string> {
  if (bodyId === null) return "My meetings";
  const [body] = await read.rows<{ name: string }>("body of a calendar", "select name from body where id = $1", [
    bodyId,
  ]);
  return body ? `${body.name}: meetings` : "Meetings";
}
