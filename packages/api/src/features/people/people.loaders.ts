import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { Person } from "./person.entity";
import { PersonAccount } from "./person-account.entity";
import { seatsHeldTodaySql } from "./seats-held.sql";

/** People by body and id. */
export function personLoader(read: Read): DataLoader<OwnedKey, Person | undefined, string> {
  return buildOwnedLoader(read, Person);
}

/** The account that is linked to a person; undefined for none, and for who may not read it. */
export function accountOfPersonLoader(read: Read): DataLoader<OwnedKey, PersonAccount | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const [bodyId, personId] = [keys.map((key) => key.bodyId), keys.map(({ id }) => id)];
      const limit = keys.length;
      const rows = await read.repo(PersonAccount).list({ where: { bodyId, personId }, orderBy: ["id"], limit });
      return keys.map((key) => rows.find((row) => row.bodyId === key.bodyId && row.personId === key.id));
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** How many seats people hold or stand in for today. */
export function seatsHeldLoader(read: Read): DataLoader<OwnedKey, number, string> {
  return new DataLoader(
    async (keys) => {
      const rows = await read.rows<{ bodyId: string; id: string; count: number }>(
        "seats that people hold today",
        `select t.body_id as "bodyId", t.id, (select count(*)::int ${seatsHeldTodaySql}) as count
         from unnest($1::uuid[], $2::uuid[]) t (body_id, id)`,
        [keys.map(({ bodyId }) => bodyId), keys.map(({ id }) => id)],
      );
      const counts = new Map(rows.map((row) => [cacheKeyOf(row), row.count]));
      return keys.map((key) => counts.get(cacheKeyOf(key)) ?? 0);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
