import type { Database } from "../../db/database";
import { withSystemScope } from "../../db/system-scope";
import { digestOfSecret, readSecret } from "./feed-secret";

/** An open calendar, and whose it is. */
export interface FoundFeed {
  readonly regionId: string;
  /** Null for the groups that the account’s persons sit on. */
  readonly bodyId: string | null;
  readonly issuer: string;
  readonly subject: string;
}

/** The open calendar of a secret link, by the last part of its path; undefined for a link that leads nowhere. */
export async function findFeed(database: Database, file: string): Promise<FoundFeed | undefined> {
  const secret = readSecret(file);
  if (secret === undefined) return undefined;
  const [feed] = await withSystemScope(database, "feed.open", "READ", (scope) =>
    scope.rows<FoundFeed & Record<string, unknown>>(
      "calendar of a secret link",
      `select f.region_id as "regionId", f.body_id as "bodyId", a.issuer, a.subject
       from calendar_feed f join account a on a.id = f.account_id
       where f.secret_sha256 = $1 and f.removed_at is null`,
      [digestOfSecret(secret)],
    ),
  );
  return feed;
}
