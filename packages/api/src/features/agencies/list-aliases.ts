import type { Read } from "../../db/read";
import { buildPage, decodeTextCursor, inOrder, type Page, pageSize } from "../../graphql/pages";
import { AgencyAlias } from "./agency-alias.entity";

/** Which page of a region's printed names is asked for. */
export interface PageOfAliases {
  readonly regionId: string;
  readonly isMapped?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** Printed names of a region, those that nobody has mapped first, then by name. */
export async function listAliases(read: Read, asked: PageOfAliases): Promise<Page<AgencyAlias>> {
  const { regionId, isMapped = null, first, after } = asked;
  const size = pageSize(first);
  const [placeBefore = null, id = null] = after ? decodeTextCursor(after) : [];
  const places = await read.rows<{ id: string; place: string }>(
    "page of printed names",
    `select id, place from (
       select n.id, n.name, n.agency_id is not null or n.payer_group is not null as is_mapped,
              case when n.agency_id is null and n.payer_group is null then '0 ' else '1 ' end || n.name as place
       from agency_alias n where n.region_id = $1 and n.removed_at is null
     ) listed
     where ($2::boolean is null or is_mapped = $2) and ($3::text is null or (place, id) > ($3, $4::uuid))
     order by place, id limit $5`,
    [regionId, isMapped, placeBefore, id, size + 1],
  );
  const ids = places.map((place) => place.id);
  const rows = await read.repo(AgencyAlias).list({ where: { regionId, id: ids }, orderBy: ["id"], limit: size + 1 });
  const placeOf = new Map(places.map((row) => [row.id, row.place]));
  return buildPage(inOrder(ids, rows), size, (row) => [placeOf.get(row.id) ?? "", row.id]);
}
