import DataLoader from "dataloader";
import { groupBy } from "../../db/group-by";
import type { Read } from "../../db/read";
import { buildOwnedLoader, cacheKeyOf, listOwned, type OwnedKey, SharedLoader } from "../../graphql/loaders";
import { Seat } from "./seat.entity";
import { SeatHolder } from "./seat-holder.entity";
import { vacantSinceSql } from "./vacancy.sql";

/** A seat, a group or a person, and the day at which it is looked at. */
export interface KeyOn extends OwnedKey {
  readonly on: string;
}

/** Seats that one person holds, and holders that one seat had, at the most. */
const holdersMax = 500;

const columns = (keys: readonly KeyOn[]): [string[], string[], string[]] => [
  keys.map(({ bodyId }) => bodyId),
  keys.map(({ id }) => id),
  keys.map(({ on }) => on),
];
const onDay = { cacheKeyFn: (key: KeyOn) => `${cacheKeyOf(key)} ${key.on}` };

/** Seats by body and id. */
export function seatLoader(read: Read): DataLoader<OwnedKey, Seat | undefined, string> {
  return buildOwnedLoader(read, Seat);
}

/** Since when seats are vacant on days; undefined while they are held, and where it is not known. */
export function vacantSinceLoader(read: Read): DataLoader<KeyOn, string | undefined, string> {
  return new DataLoader(async (keys) => {
    const rows = await read.rows<{ place: number; since: string | null }>(
      "vacancies of seats",
      `select k.place::int as place, ${vacantSinceSql("k.day")} as since
       from unnest($1::uuid[], $2::uuid[], $3::date[]) with ordinality k (body_id, id, day, place)
       join seat t on t.body_id = k.body_id and t.id = k.id and t.span @> k.day`,
      columns(keys),
    );
    const since = new Map(rows.map((row) => [row.place, row.since ?? undefined]));
    return keys.map((_, index) => since.get(index + 1));
  }, onDay);
}

/** Everybody who held seats or stood in: holders first, then deputies, each in the order of their days. */
export function holdersInTurnLoader(read: Read): DataLoader<OwnedKey, SeatHolder[], string> {
  return new SharedLoader(async (keys) => {
    const [bodyId, seatId] = [new Set(keys.map((key) => key.bodyId)), new Set(keys.map(({ id }) => id))];
    const rows = await read.repo(SeatHolder).list({
      where: { bodyId: [...bodyId], seatId: [...seatId] },
      orderBy: ["deputy", "fromDay", "id"],
      limit: seatId.size * holdersMax,
    });
    const ofSeat = groupBy(rows, (row) => cacheKeyOf({ bodyId: row.bodyId, id: row.seatId }));
    return keys.map((key) => ofSeat.get(cacheKeyOf(key)) ?? []);
  }, cacheKeyOf);
}

/** Those who hold a seat on a day, or stand in. */
export function holdersOn(holders: readonly SeatHolder[], day: string): SeatHolder[] {
  return holders.filter(({ fromDay, untilDay }) => fromDay <= day && (untilDay === null || untilDay >= day));
}

/** Everybody who held seats or stood in, the latest first. */
export function holdersLoader(read: Read): DataLoader<OwnedKey, SeatHolder[], string> {
  return rowsOf(read, "seatId");
}

/** All that people held or stood in for, the latest first. */
export function holdingsLoader(read: Read): DataLoader<OwnedKey, SeatHolder[], string> {
  return rowsOf(read, "personId");
}

function rowsOf(read: Read, of: "seatId" | "personId"): DataLoader<OwnedKey, SeatHolder[], string> {
  return new DataLoader(
    async (keys) => {
      const where = { bodyId: keys.map(({ bodyId }) => bodyId), [of]: keys.map(({ id }) => id) };
      const limit = keys.length * holdersMax;
      const rows = await read.repo(SeatHolder).list({ where, orderBy: ["fromDay", "id"], limit });
      const ofKey = groupBy(rows.reverse(), (row) => cacheKeyOf({ bodyId: row.bodyId, id: row[of] }));
      return keys.map((key) => ofKey.get(cacheKeyOf(key)) ?? []);
    },
    { cacheKeyFn: cacheKeyOf },
  );
}

/** The post of the seat that chairs groups on days; undefined where there is none. */
export function chairPostLoader(read: Read): DataLoader<KeyOn, Seat | undefined, string> {
  return new DataLoader(async (keys) => {
    const found = await read.rows<{ place: number; bodyId: string; id: string }>(
      "seats that chair groups",
      `select distinct on (k.place) k.place::int as place, s.body_id as "bodyId", s.id
       from unnest($1::uuid[], $2::uuid[], $3::date[]) with ordinality k (body_id, id, day, place)
       join seat s on s.body_id = k.body_id and s.group_id = k.id and s.role = 'CHAIR' and s.removed_at is null and s.span @> k.day
       order by k.place, s.from_day desc, s.id`,
      columns(keys),
    );
    const rows = await listOwned(read, Seat, found);
    const byPlace = new Map(found.map((one) => [one.place, rows.get(cacheKeyOf(one))]));
    return keys.map((_, index) => byPlace.get(index + 1));
  }, onDay);
}
