import { decodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, notFound } from "../../errors/app-error";
import { findOwner } from "../../graphql/lists/find-owner";
import { CalendarFeed } from "./calendar-feed.entity";
import type { CalendarFeedVersionInput, OpenCalendarFeedInput } from "./calendars.inputs";
import { digestOfSecret, makeSecret, pathOfSecret } from "./feed-secret";

/**
 * Opens a calendar of one’s own: of a body, or of the groups of a region that one sits on. Answers the secret link, once.
 * Throws CONFLICT where the account has one, NOT_FOUND and BAD_USER_INPUT at `body` for a body whose meetings it does not read.
 */
export async function openFeed(write: Write, { body, region }: OpenCalendarFeedInput): Promise<CalendarFeed> {
  const place = await findPlace(write, body ?? undefined, region ?? undefined);
  const secret = makeSecret();
  const values = { ...place, secretSha256: digestOfSecret(secret), createdAt: new Date() };
  return withPath(await write.repo(CalendarFeed).insert(values), secret);
}

async function findPlace(write: Write, body: string | undefined, region: string | undefined) {
  if (body === undefined) return { regionId: (await findOwner(write, "REGION", region)).id, bodyId: null };
  const { id: bodyId, regionId } = await findOwner(write, "BODY", body);
  if (write.rights.bodyIds.includes(bodyId)) return { regionId, bodyId };
  throw badInput("body", "You do not read the meetings of this body. Choose one whose own records you read.");
}

/** Gives a calendar another secret link, which is answered once; the old one leads nowhere from then on. */
export async function renewFeed(
  write: Write,
  { id, expectedVersion }: CalendarFeedVersionInput,
): Promise<CalendarFeed> {
  requireOwn(write, id);
  const secret = makeSecret();
  const changes = { secretSha256: digestOfSecret(secret) };
  return withPath(await write.repo(CalendarFeed).change(id, expectedVersion, changes), secret);
}

/** Closes a calendar: its link leads nowhere from then on. */
export async function closeFeed(
  write: Write,
  { id, expectedVersion }: CalendarFeedVersionInput,
): Promise<CalendarFeed> {
  requireOwn(write, id);
  return write.repo(CalendarFeed).remove(id, expectedVersion);
}

function requireOwn(write: Write, id: string): void {
  if (decodeRowId(id)?.accountId !== write.accountId) throw notFound();
}

const withPath = (feed: CalendarFeed, secret: string): CalendarFeed =>
  Object.assign(feed, { path: pathOfSecret(secret) });
