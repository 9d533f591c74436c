import type { Write } from "../../db/write";

/** The region whose register a change writes. Throws for a change that has no region, which no mutation of it lets through. */
export function requireRegion({ target }: Write): string {
  if (target.regionId === undefined) throw new Error("A register is of a region.");
  return target.regionId;
}
