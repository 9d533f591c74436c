import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildPage, decodeTextCursor, inOrder, type Page, pageSize } from "../../graphql/pages";
import { FigureImport } from "./figure-import.entity";

/** Which page of which board's imports is asked for. */
export interface PageOfImports {
  readonly bodyId: string;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Place = { readonly id: string; readonly moment: string };

/** When a row was made, to the microsecond, as a text in the order of time. A sequence would tell how much others import. */
const moment = `to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US') collate "C"`;

/** A board's imports, the newest first, withdrawn ones among them. */
export async function listImports(read: Read, { bodyId, first, after }: PageOfImports): Promise<Page<FigureImport>> {
  const size = pageSize(first);
  const [before = null, id = null] = after ? decodeTextCursor(after) : [];
  const places = await read.rows<Place>(
    "page of imports",
    `select id, ${moment} as moment from figure_import
     where body_id = $1 and ($2::text is null or (${moment}, id) < ($2, $3::uuid))
     order by 2 desc, id desc limit $4`,
    [bodyId, before, id, size + 1],
  );
  const ids = places.map((place) => place.id);
  const rows = await read.repo(FigureImport).list({ where: { bodyId, id: ids }, orderBy: ["id"], limit: size + 1 });
  const momentOf = new Map(places.map((place) => [place.id, place.moment]));
  return buildPage(inOrder(ids, rows), size, (row) => [momentOf.get(row.id) ?? "", row.id]);
}

/** Pages of boards' imports, each read once however often a document comes to it. */
export function importPagesLoader(read: Read): DataLoader<PageOfImports, Page<FigureImport>, string> {
  return new DataLoader((pages) => Promise.all(pages.map((page) => listImports(read, page))), {
    cacheKeyFn: ({ bodyId, first, after }) => JSON.stringify([bodyId, first, after]),
  });
}
