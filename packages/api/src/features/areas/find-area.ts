import { decodeRowId } from "../../db/row-id";
import type { Statements } from "../../db/statements";
import { Area } from "./area.entity";

/** The area of a region by its id, its slug, or its ONS or DfE code; undefined for one of another region as for none. */
export async function findArea(statements: Statements, regionId: string, text: string): Promise<Area | undefined> {
  const key = decodeRowId(text);
  const areas = statements.repo(Area);
  if (key) return key.type === "Area" && key.regionId === regionId ? areas.find({ regionId, id: key.id }) : undefined;
  return (
    (await areas.find({ regionId, slug: text })) ??
    (await areas.find({ regionId, onsCode: text })) ??
    areas.find({ regionId, dfeCode: text })
  );
}
