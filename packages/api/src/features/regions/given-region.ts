import { randomUUID } from "node:crypto";
import type { Database } from "../../db/database";
import { withSystemScope } from "../../db/system-scope";
import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { Region } from "./region.entity";

/** A new region, wherever it is asked for. */
export const givenRegionRow = defineFact<Region, FactPlace>(Region, () => {
  const slug = unique("region");
  return { regionId: randomUUID(), slug, name: slug, fictional: true };
});

defineQuestion("Query.region", {
  shownUnder: "published:read",
  text: async (database, { regionId }) => {
    const [region] = await withSystemScope(database, "identity.grant", "READ", (scope) =>
      scope.rows<{ slug: string }>("slug of a region", "select slug from region where region_id = $1", [regionId]),
    );
    return `region(slug: "${region?.slug}") { id }`;
  },
});

/** A new region; answers its id. */
export async function givenRegion(database: Database): Promise<string> {
  const { regionId } = await givenRegionRow(database, { regionId: randomUUID() });
  return regionId;
}
