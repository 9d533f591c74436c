import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildPage, decodeTextCursor, type Page, pageSize } from "../../graphql/pages";
import { Partner } from "./partner.entity";

/** Which page of which body's list is asked for. */
export interface PageOfPartners {
  readonly bodyId: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Place = { readonly id: string; readonly name: string };

/** A board's partners by the agency's name, the latest place of an agency first. */
export async function listPartners(read: Read, { bodyId, first, after }: PageOfPartners): Promise<Page<Partner>> {
  const size = pageSize(first);
  const [name = null, id = null] = after ? decodeTextCursor(after) : [];
  const places = await read.rows<Place>(
    "page of partners",
    `select p.id, a.name || ' ' || (date '9999-12-31' - p.from_day) as name
     from partner p join agency a on a.region_id = p.region_id and a.id = p.agency_id
     where p.body_id = $1 and p.removed_at is null
       and ($2::text is null or (a.name || ' ' || (date '9999-12-31' - p.from_day), p.id) > ($2, $3::uuid))
     order by 2, p.id limit $4`,
    [bodyId, name, id, size + 1],
  );
  const ids = places.map((place) => place.id);
  const rows = await read.repo(Partner).list({ where: { bodyId, id: ids }, orderBy: ["id"], limit: size + 1 });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placeOf = new Map(places.map((place) => [place.id, place.name]));
  const ordered = ids.flatMap((one) => byId.get(one) ?? []);
  return buildPage(ordered, size, (row) => [placeOf.get(row.id) ?? "", row.id]);
}

/** Pages of bodies' partners, each read once however often a document comes to it. */
export function partnerPagesLoader(read: Read): DataLoader<PageOfPartners, Page<Partner>, string> {
  return new DataLoader((pages) => Promise.all(pages.map((page) => listPartners(read, page))), {
    cacheKeyFn: ({ bodyId, first, after }) => JSON.stringify([bodyId, first, after]),
  });
}
