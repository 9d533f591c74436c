import { randomUUID } from "node:crypto";
import type { Database } from "../../db/database";
import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { Region } from "./region.entity";

/** A new region, wherever it is asked for. */
export const givenRegionRow = defineFact<Region, FactPlace>(Region, () => {
  const slug = unique("region");
  return { regionId: randomUUID(), slug, name: slug, fictional: true };
});

/** A new region; answers its id. */
export async function givenRegion(database: Database): Promise<string> {
  const { regionId } = await givenRegionRow(database, { regionId: randomUUID() });
  return regionId;
}
