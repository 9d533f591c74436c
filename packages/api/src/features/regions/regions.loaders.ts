import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { Region } from "./region.entity";

/** Regions by id. */
export function regionsLoader(read: Read): DataLoader<string, Region | undefined> {
  return new DataLoader(async (regionIds) => {
    const rows = await read
      .repo(Region)
      .list({ where: { regionId: [...regionIds] }, orderBy: ["regionId"], limit: regionIds.length });
    return regionIds.map((id) => rows.find(({ regionId }) => regionId === id));
  });
}
