import DataLoader from "dataloader";
import type { Scope } from "../../db/scope";
import { Region } from "./region.entity";

/** Regions by id. */
export function regionsLoader(scope: Scope): DataLoader<string, Region | undefined> {
  return new DataLoader(async (regionIds) => {
    const rows = await scope
      .repo(Region)
      .list({ where: { regionId: [...regionIds] }, orderBy: ["regionId"], limit: regionIds.length });
    return regionIds.map((id) => rows.find(({ regionId }) => regionId === id));
  });
}
