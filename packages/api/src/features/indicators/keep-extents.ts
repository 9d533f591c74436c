import type { Statements } from "../../db/statements";

/** What the extents of an indicator follow from, beside figures: a share is published where its parts are. */
const shapesSql = `
select i.id, concat_ws(' ', i.unit, i.kind, i.derivable, i.numerator_id, i.denominator_id, (
  select string_agg(breakdown_id::text, ' ' order by breakdown_id) from indicator_breakdown
  where region_id = i.region_id and indicator_id = i.id
)) as shape
from indicator i where i.region_id = $1`;

/**
 * Runs `work`, which changes the catalogue of a region, and works out anew where and when those indicators are published that
 * became something else by it.
 */
export async function keepExtents(
  statements: Pick<Statements, "rows">,
  regionId: string,
  work: () => Promise<void>,
): Promise<void> {
  const readShapes = async () => {
    const rows = await statements.rows<{ id: string; shape: string }>("shapes of indicators", shapesSql, [regionId]);
    return new Map(rows.map(({ id, shape }) => [id, shape]));
  };
  const before = await readShapes();
  await work();
  const changed = [...(await readShapes())].filter(([id, shape]) => before.has(id) && before.get(id) !== shape);
  if (changed.length === 0) return;
  const ids = changed.map(([id]) => id);
  await statements.rows("republish extents", "select republish_extents($1, $2::uuid[])", [regionId, ids]);
}
