import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { Contribution } from "./contribution.entity";
import { ContributionEvent } from "./contribution-event.entity";
import { ContributionRemark } from "./contribution-remark.entity";
import { owingSinceSql, owingSql, receivedSql } from "./owing.sql";

/** Events and remarks of one contribution at the most. */
export const rowsMax = 500;

/** What has come of a contribution, and what is still to come. */
export interface Owing {
  /** Pounds and pence. */
  readonly received: string;
  /** Pounds and pence; null where the amount is not known. */
  readonly owing: string | null;
  /** The day since which it is expected; null where nothing is to come, and where no day is known. */
  readonly owingSince: string | null;
}

/** Contributions by body and id. */
export function contributionLoader(read: Read): DataLoader<OwnedKey, Contribution | undefined, string> {
  return buildOwnedLoader(read, Contribution);
}

/** What has come of contributions, and what is still to come. */
export function owingLoader(read: Read): DataLoader<OwnedKey, Owing | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read.rows<Owing & OwnedKey>(
        "what is still to come of contributions",
        `select t.body_id as "bodyId", t.id, ${receivedSql}::numeric(14, 2)::text as received, (${owingSql})::numeric(14, 2)::text as owing,
           (${owingSinceSql})::text as "owingSince"
         from unnest($1::uuid[], $2::uuid[]) k (body_id, id) join contribution t on t.body_id = k.body_id and t.id = k.id`,
        [keys.map(({ bodyId }) => bodyId), keys.map(({ id }) => id)],
      );
      const found = new Map(rows.map((row) => [cacheKeyOf(row), row]));
      return keys.map((key) => found.get(cacheKeyOf(key)));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** What happened to contributions, the latest first. */
export function eventsLoader(read: Read): DataLoader<OwnedKey, ContributionEvent[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: keys.map(({ bodyId }) => bodyId), contributionId: keys.map(({ id }) => id) };
      const limit = keys.length * rowsMax;
      const rows = await read
        .repo(ContributionEvent)
        .list({ where, orderBy: ["onDay", "notedAt", "kind", "id"], limit });
      return keys.map(({ bodyId, id }) =>
        rows.filter((row) => row.bodyId === bodyId && row.contributionId === id).reverse(),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** What was remarked on contributions, the latest first. */
export function remarksLoader(read: Read): DataLoader<OwnedKey, ContributionRemark[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: keys.map(({ bodyId }) => bodyId), contributionId: keys.map(({ id }) => id) };
      const limit = keys.length * rowsMax;
      const rows = await read.repo(ContributionRemark).list({ where, orderBy: ["madeOn", "changedAt", "id"], limit });
      return keys.map(({ bodyId, id }) =>
        rows.filter((row) => row.bodyId === bodyId && row.contributionId === id).reverse(),
      );
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
