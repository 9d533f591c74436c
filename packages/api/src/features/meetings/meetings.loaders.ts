import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, listOwned, type OwnedKey } from "../../graphql/loaders";
import { Meeting } from "./meeting.entity";

/** Meetings by body and id. */
export function meetingLoader(read: Read): DataLoader<OwnedKey, Meeting | undefined, string> {
  return buildOwnedLoader(read, Meeting);
}

/** The meetings of the same group before and after one, cancelled ones left out. */
export interface Neighbours {
  readonly previous: Meeting | null;
  readonly next: Meeting | null;
}

/** What meetings stand between. */
export function neighboursLoader(read: Read): DataLoader<OwnedKey, Neighbours, string> {
  return new DataLoader(
    async (keys) => {
      const found = await read.rows<{ place: number; bodyId: string; previous: string | null; next: string | null }>(
        "meetings before and after",
        `select k.place::int as place, m.body_id as "bodyId", p.id as previous, n.id as next
         from unnest($1::uuid[], $2::uuid[]) with ordinality k (body_id, id, place)
         join meeting m on m.body_id = k.body_id and m.id = k.id
         left join lateral (
           select o.id from meeting o where ${besideSql("<")} order by ${orderSql("desc")} limit 1) p on true
         left join lateral (
           select o.id from meeting o where ${besideSql(">")} order by ${orderSql("asc")} limit 1) n on true`,
        [keys.map(({ bodyId }) => bodyId), keys.map(({ id }) => id)],
      );
      const wanted = found.flatMap(({ bodyId, previous, next }) =>
        [previous, next].flatMap((id) => (id === null ? [] : [{ bodyId, id }])),
      );
      const rows = await listOwned(read, Meeting, wanted);
      const rowOf = (bodyId: string, id: string | null) =>
        id === null ? null : (rows.get(cacheKeyOf({ bodyId, id })) ?? null);
      const byPlace = new Map(
        found.map(({ place, bodyId, previous, next }) => [
          place,
          { previous: rowOf(bodyId, previous), next: rowOf(bodyId, next) },
        ]),
      );
      return keys.map((_, index) => byPlace.get(index + 1) ?? { previous: null, next: null });
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

// A meeting without a time stands before the others of its day.
const placeOf = (alias: string): string => `(${alias}.recorded_on, coalesce(${alias}.starts_at, '00:00'), ${alias}.id)`;
const besideSql = (sign: "<" | ">"): string =>
  `o.body_id = m.body_id and o.group_id = m.group_id and o.removed_at is null and o.cancelled_on is null and ${placeOf("o")} ${sign} ${placeOf("m")}`;
const orderSql = (order: "asc" | "desc"): string =>
  `o.recorded_on ${order}, coalesce(o.starts_at, '00:00') ${order}, o.id ${order}`;
