import type { SystemScope } from "../../db/system-scope";
import { readIllustrativeStructure } from "./illustrative-structure";
import { readPublishedStructure } from "./published-structure";
import { type LoadedBody, storeStructure } from "./store-structure";

/**
 * Loads the groups and seats that reports describe into the bodies of a region that is open; into those of the fictional
 * region invented ones, with people. A body that has any group, a removed one included, is left as its own people have it.
 */
export async function loadStructure(scope: SystemScope, regionId: string): Promise<void> {
  const bodies = await scope.rows<LoadedBody["body"] & { readonly fictional: boolean; readonly hasGroups: boolean }>(
    "bodies and whether they have groups",
    `select b.id, b.slug, b.name, b.kind, r.fictional, exists (select from "group" g where g.body_id = b.id) as "hasGroups"
     from body b join region r on r.region_id = b.region_id where b.region_id = $1 order by b.position`,
    [regionId],
  );
  const agencies = await scope.rows<{ slug: string; id: string }>(
    "agencies by slug",
    "select slug, id from agency where region_id = $1 and removed_at is null",
    [regionId],
  );
  const idsOf = (rows: readonly { readonly slug: string; readonly id: string }[]) =>
    new Map(rows.map(({ slug, id }) => [slug, id]));
  const [agencyIds, bodyIds] = [idsOf(agencies), idsOf(bodies)];
  for (const { fictional, hasGroups, ...body } of bodies) {
    if (hasGroups) continue;
    const loaded = { body, regionId, agencyIds, bodyIds };
    const rows = fictional ? readIllustrativeStructure(loaded) : readPublishedStructure(loaded);
    if (rows) await storeStructure(scope, loaded, rows);
  }
}
