import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { ArrangementPartner } from "./arrangement-partner.entity";
import { Arrangement } from "./arrangement.entity";
import { partnersMax } from "./arrangement.inputs";

/** A board, and the day at which it is looked at. */
export interface BoardOn {
  readonly bodyId: string;
  readonly on: string;
}

/** What a board was on a day; undefined where nothing is stated. One lookup of rows, however many boards and days. */
export function arrangementOnLoader(read: Read): DataLoader<BoardOn, Arrangement | undefined, string> {
  return new DataLoader(
    async (keys) => {
      const found = await read.rows<{ place: number; id: string }>(
        "arrangements on days",
        `select k.place::int as place, a.id
         from unnest($1::uuid[], $2::date[]) with ordinality k (body_id, day, place)
         join arrangement a on a.body_id = k.body_id and a.span @> k.day and a.removed_at is null`,
        [keys.map(({ bodyId }) => bodyId), keys.map(({ on }) => on)],
      );
      const rows = await listByIds(
        read,
        found.map(({ id }) => id),
      );
      const idOf = new Map(found.map(({ place, id }) => [place, id]));
      return keys.map((_, index) => rows.get(idOf.get(index + 1) ?? ""));
    },
    { cacheKeyFn: ({ bodyId, on }) => `${bodyId} ${on}` },
  );
}

async function listByIds(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, Arrangement>> {
  if (ids.length === 0) return new Map();
  const unique = [...new Set(ids)];
  const rows = await read.repo(Arrangement).list({ where: { id: unique }, orderBy: ["id"], limit: unique.length });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The statutory partners of arrangements, in the order of the list that holds. */
export function arrangementPartnersLoader(read: Read): DataLoader<Arrangement, ArrangementPartner[], string> {
  return new DataLoader(
    async (arrangements) => {
      const found = await read.rows<{ id: string }>(
        "partners of arrangements",
        `select p.id from unnest($1::uuid[], $2::uuid[], $3::integer[]) k (body_id, arrangement_id, number)
         join arrangement_partner p
           on p.body_id = k.body_id and p.arrangement_id = k.arrangement_id and p.number = k.number`,
        [
          arrangements.map(({ bodyId }) => bodyId),
          arrangements.map(({ id }) => id),
          arrangements.map(({ partnersNumber }) => partnersNumber),
        ],
      );
      const limit = arrangements.length * partnersMax;
      const ids = found.map(({ id }) => id);
      const rows =
        ids.length === 0
          ? []
          : await read.repo(ArrangementPartner).list({ where: { id: ids }, orderBy: ["position"], limit });
      return arrangements.map(({ id, partnersNumber }) =>
        rows.filter(({ arrangementId, number }) => arrangementId === id && number === partnersNumber),
      );
    },
    // A change of the list may be read beside what stood before it.
    { cacheKeyFn: ({ id, partnersNumber }) => `${id} ${partnersNumber}` },
  );
}
