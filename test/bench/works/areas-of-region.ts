import type { Area } from "../../../packages/api/src/features/areas";
import type { BareTransaction } from "./work";

/** The areas of the region in its order, as much of each as an overview asks for. */
export function areasOfRegion({ rows, facts }: BareTransaction): Promise<Area[]> {
  return rows<Area & Record<string, unknown>>(
    "areas of a region",
    `select region_id as "regionId", id, slug, kind, body_id as "bodyId" from area where region_id = $1 order by position`,
    [facts.regionId],
  );
}
