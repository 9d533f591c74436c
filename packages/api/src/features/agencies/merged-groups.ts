import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import type { Statements } from "../../db/statements";

/** Agencies that turned out to be one: the one that stands for all, and all of them, that one included. */
export interface MergedGroup {
  readonly rootId: string;
  readonly ids: readonly string[];
}

// Up to the agency that is merged into no other, and from there down to all that are.
const groupsSql = `
with recursive up as (
  select a.id as start, a.region_id, a.id, a.merged_into_id from agency a where a.id = any ($1::uuid[])
  union
  select up.start, a.region_id, a.id, a.merged_into_id
  from up join agency a on a.region_id = up.region_id and a.id = up.merged_into_id
), down as (
  select start, region_id, id as root_id, id from up where merged_into_id is null
  union
  select down.start, a.region_id, down.root_id, a.id
  from down join agency a on a.region_id = down.region_id and a.merged_into_id = down.id and a.removed_at is null
)
select start, root_id as "rootId", array_agg(id) as ids from down group by start, root_id`;

/** The merged group of each agency; an agency that was merged with none is one alone. */
export async function findGroups(
  statements: Statements,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MergedGroup>> {
  const rows = await statements.rows<MergedGroup & { readonly start: string }>("merged groups of agencies", groupsSql, [
    [...ids],
  ]);
  return new Map(rows.map(({ start, rootId, ids: members }) => [start, { rootId, ids: members }]));
}

/** The merged group of each agency. */
export function groupsLoader(read: Read): DataLoader<string, MergedGroup> {
  return new DataLoader(async (ids) => {
    const groups = await findGroups(read, ids);
    return ids.map((id) => groups.get(id) ?? { rootId: id, ids: [id] });
  });
}
