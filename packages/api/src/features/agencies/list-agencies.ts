import type { Read } from "../../db/read";
import { buildPage, decodeTextCursor, type Page, pageSize } from "../../graphql/pages";
import { Agency, type AgencySector } from "./agency.entity";

/** Which page of a region's register is asked for. */
export interface PageOfAgencies {
  readonly regionId: string;
  readonly search?: string | null | undefined;
  readonly sector?: AgencySector | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A pattern of SQL that any text with these words in it matches. */
function patternOf(words: string | null | undefined): string | null {
  return words ? `%${words.trim().replace(/[\\%_]/g, "\\$&")}%` : null;
}

/**
 * The agencies of a region by name, those included that were merged into another; with a search those that have the words in
 * their name, key or code, or in a name that reports print.
 */
export async function listAgencies(read: Read, asked: PageOfAgencies): Promise<Page<Agency>> {
  const { regionId, search, sector = null, first, after } = asked;
  const size = pageSize(first);
  const [name = null, id = null] = after ? decodeTextCursor(after) : [];
  const places = await read.rows<{ id: string }>(
    "page of agencies",
    `select a.id from agency a
     where a.region_id = $1 and a.removed_at is null and ($2::text is null or a.sector = $2)
       and ($3::text is null or concat_ws(e'\\n', a.name, a.slug, a.code) ilike $3 or exists (
         select from agency_alias n where n.region_id = $1 and n.agency_id = a.id and n.removed_at is null and n.name ilike $3))
       and ($4::text is null or (a.name, a.id) > ($4, $5::uuid))
     order by a.name, a.id limit $6`,
    [regionId, sector, patternOf(search), name, id, size + 1],
  );
  const ids = places.map((place) => place.id);
  const rows = await read.repo(Agency).list({ where: { regionId, id: ids }, orderBy: ["name", "id"], limit: size + 1 });
  return buildPage(rows, size, (row) => [row.name, row.id]);
}
