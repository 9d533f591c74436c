import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import {
  buildPage,
  decodeNameAndNumberCursor,
  inOrder,
  type NameAndNumber,
  type Page,
  pageSize,
} from "../../graphql/pages";
import { Partner } from "./partner.entity";

/** Which page of a list is asked for. */
interface PageAsked {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Which page of which body's list is asked for. */
export interface PageOfPartners extends PageAsked {
  readonly bodyId: string;
}

/** Which page of which agencies' places is asked for: those of one merged group. */
export interface PageOfPlaces extends PageAsked {
  readonly agencyIds: readonly string[];
}

type Place = { readonly id: string; readonly bodyId: string; readonly name: string; readonly days: number };

/** A page in the order of a name, and for each name the latest place first: with the fewest days from it to the last day of all. */
const pageSql = (name: string, condition: string): string => `
select id, "bodyId", name, days from (
  select p.id, p.body_id as "bodyId", ${name} as name, date '9999-12-31' - p.from_day as days
  from partner p
  join agency a on a.region_id = p.region_id and a.id = p.agency_id
  join body b on b.region_id = p.region_id and b.id = p.body_id
  where ${condition} and p.removed_at is null
) listed
where $2::text is null or (name, days, id) > ($2, $3::integer, $4::uuid)
order by name, days, id limit $5`;

/** The name that the place is shown under: that of the agency that stands for the one that has it. */
const shownNameSql = `case when a.merged_into_id is null then a.name else (
  with recursive up as (
    select a.id, a.name, a.merged_into_id
    union
    select o.id, o.name, o.merged_into_id from up join agency o on o.region_id = p.region_id and o.id = up.merged_into_id
  ) select up.name from up where up.merged_into_id is null) end`;

const [ofBodySql, ofAgenciesSql] = [
  pageSql(shownNameSql, "p.body_id = $1"),
  pageSql("b.name", "p.agency_id = any ($1::uuid[])"),
];

/** A board's partners by the agency's name, the latest place of an agency first. */
export function listPartners(read: Read, { bodyId, ...page }: PageOfPartners): Promise<Page<Partner>> {
  return listPage(read, ["page of partners", ofBodySql, bodyId], page);
}

/** The places of agencies on the boards where the viewer reads them, by the board's name, the latest of a board first. */
export function listPlaces(read: Read, { agencyIds, ...page }: PageOfPlaces): Promise<Page<Partner>> {
  return listPage(read, ["page of an agency's places", ofAgenciesSql, [...agencyIds]], page);
}

async function listPage(
  read: Read,
  [label, text, of]: readonly [label: string, text: string, of: unknown],
  { first, after }: PageAsked,
): Promise<Page<Partner>> {
  const size = pageSize(first);
  const [[name = null, days = null] = [], id = null] = after ? decodeNameAndNumberCursor(after) : [];
  const places = await read.rows<Place>(label, text, [of, name, days, id, size + 1]);
  const ids = places.map((place) => place.id);
  const bodyIds = [...new Set(places.map(({ bodyId }) => bodyId))];
  const rows = await read.repo(Partner).list({ where: { bodyId: bodyIds, id: ids }, orderBy: ["id"], limit: size + 1 });
  const keyOf = new Map(places.map((place): [string, NameAndNumber] => [place.id, [place.name, place.days]]));
  return buildPage(inOrder(ids, rows), size, (row) => [keyOf.get(row.id) ?? ["", 0], row.id]);
}

/** Pages of bodies' partners, each read once however often a document comes to it. */
export function partnerPagesLoader(read: Read): DataLoader<PageOfPartners, Page<Partner>, string> {
  return new DataLoader((pages) => Promise.all(pages.map((page) => listPartners(read, page))), {
    cacheKeyFn: ({ bodyId, first, after }) => JSON.stringify([bodyId, first, after]),
  });
}

/** Pages of agencies' places, in the same way. */
export function placePagesLoader(read: Read): DataLoader<PageOfPlaces, Page<Partner>, string> {
  return new DataLoader((pages) => Promise.all(pages.map((page) => listPlaces(read, page))), {
    cacheKeyFn: ({ agencyIds, first, after }) => JSON.stringify([[...agencyIds].sort(), first, after]),
  });
}
