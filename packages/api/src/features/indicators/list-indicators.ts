import type { Read } from "../../db/read";
import { buildPage, decodeCursor, type Page, pageSize } from "../../graphql/pages";
import { homeRegionId } from "../regions";
import type { ListIndicatorsArgs } from "./indicators.args";
import { Indicator } from "./indicator.entity";
import { saysSomething } from "./says-something.sql";
import { isShareOfStatement } from "./share-of-statement.sql";

/** Filters of the catalogue. */
const matching = `
  from indicator i
  where i.region_id = $1
    and ($2::text is null or i.theme = $2)
    and ($3::text is null or translate(concat_ws(e'\\n', i.title, i.code, i.definition), '’', '''') ilike $3)
    and (not $4 or exists (
      select from statement s
      where s.region_id = $1 and s.published_at is not null and ${saysSomething("s")}
        and (s.indicator_id = i.id
          or (i.unit = 'PERCENT' and i.derivable and s.indicator_id = i.numerator_id and ${isShareOfStatement}))
        and ($5::text is null or s.body_id = (select id from body where region_id = $1 and slug = $5))))`;

/** A page of the catalogue, and what its count is asked with. */
export interface IndicatorPage extends Page<Indicator> {
  readonly filters: readonly unknown[];
}

/** The catalogue of the viewer's region in its order, filtered. */
export async function listIndicators(read: Read, args: ListIndicatorsArgs): Promise<IndicatorPage> {
  const size = pageSize(args.first);
  const after = args.after ? decodeCursor(args.after) : undefined;
  const filters = [
    await homeRegionId(read, args.region),
    args.theme ?? null,
    args.search ? `%${args.search.replaceAll("’", "'").replace(/[\\%_]/g, "\\$&")}%` : null,
    Boolean(args.published) || Boolean(args.publishedBy),
    args.publishedBy ?? null,
  ];
  const ids = await read.rows<{ id: string }>(
    "page of indicators",
    `select i.id ${matching} and ($6::integer is null or (i.position, i.id) > ($6, $7::uuid))
     order by i.position, i.id limit $8`,
    [...filters, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  const rows = await read
    .repo(Indicator)
    .list({ where: { id: ids.map(({ id }) => id) }, orderBy: ["position", "id"], limit: size + 1 });
  return { ...buildPage(rows, size, ({ position, id }) => [position, id]), filters };
}

/** How many indicators the filters let through, over all pages. */
export async function countIndicators(read: Read, page: IndicatorPage): Promise<number> {
  const [row] = await read.rows<{ count: number }>(
    "count of indicators",
    `select count(*)::integer as count ${matching}`,
    page.filters,
  );
  return row?.count ?? 0;
}
