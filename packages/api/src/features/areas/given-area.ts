import type { Database } from "../../db/database";
import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { Area, AreaKind } from "./area.entity";

defineQuestion("Board.area", { shownUnder: "published:read", text: "area { id }" });
defineQuestion("Region.areas", { shownUnder: "published:read", text: "areas { id }" });

/** A new area of a region: that of a board if one is said, else one that no board owns. */
export const givenAreaRow = defineFact<Area, FactPlace>(Area, (_, { slug = unique("area"), bodyId = null }) => ({
  slug,
  name: slug,
  kind: bodyId === null ? AreaKind.COUNTRY : AreaKind.LOCAL_AUTHORITY,
  onsCode: null,
  dfeCode: null,
  bodyId,
  fromDay: null,
  position: 0,
}));

/** A new area, such as a comparator; answers its id. */
export async function givenArea(
  database: Database,
  area: { regionId: string; slug: string; kind: AreaKind; bodyId?: string; fromDay?: string },
): Promise<string> {
  const { regionId, ...said } = area;
  return (await givenAreaRow(database, { regionId }, said)).id;
}

defineQuestion("Query.area", { shownUnder: "published:read", text: (_, { slug }) => `area(id: "${slug}") { id }` });
