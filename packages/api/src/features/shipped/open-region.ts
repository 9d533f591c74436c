import { randomUUID } from "node:crypto";
import { deploymentId } from "../../db/audit";
import type { Bulk } from "../../db/bulk";
import type { SystemScope } from "../../db/system-scope";
import { Body, JointBodyMember } from "../bodies";
import { Region } from "../regions";
import { readShippedRows, requireEntry } from "./shipped-files";

const rowsMax = 100_000;
/** The reports name the joint groups as at this day; when a board joined is not stated. */
const membershipFrom = "2014-03-31";

/**
 * Opens a region that the product ships with its boards and joint bodies, or brings one that is open to what is shipped.
 * Answers the region's id.
 */
export async function openRegion(scope: SystemScope, slug: string): Promise<string> {
  const shipped = readShippedRows<"slug" | "name" | "fictional">("catalogue/regions.csv").find(
    (row) => row.slug === slug,
  );
  if (!shipped) throw new Error(`The product ships no region "${slug}".`);
  const shown = { slug, name: shipped.name, fictional: shipped.fictional === "yes" };
  return scope.writerOf(deploymentId, "openRegion").inBulk({ slug }, async (bulk) => {
    await bulk.upsert(Region, [{ regionId: randomUUID(), ...shown }], ["slug"]);
    const region = await scope.repo(Region).find({ slug });
    if (!region) throw new Error(`The region "${slug}" was not stored.`);
    await openBodies(scope, bulk, region.regionId, slug);
    return region.regionId;
  });
}

async function openBodies(scope: SystemScope, bulk: Bulk, regionId: string, region: string): Promise<void> {
  const rows = readShippedRows<"region" | "slug" | "kind" | "name" | "short_name" | "members">("catalogue/bodies.csv");
  const own = rows.filter((row) => row.region === region);
  await bulk.upsert(
    Body,
    own.map((row, position) => ({
      regionId,
      id: randomUUID(),
      kind: row.kind as Body["kind"],
      slug: row.slug,
      name: row.name,
      shortName: row.short_name,
      position,
    })),
    ["regionId", "slug"],
  );
  const stored = await scope.repo(Body).list({ where: { regionId }, orderBy: ["position"], limit: rowsMax });
  const ids = new Map(stored.map(({ slug, id }) => [slug, id]));
  const memberships = own.flatMap(({ slug, members }) =>
    members
      .split(";")
      .filter(Boolean)
      .map((member) => ({
        regionId,
        jointBodyId: requireEntry(ids, slug),
        boardId: requireEntry(ids, member),
        fromDay: membershipFrom,
        toDay: null,
      })),
  );
  await bulk.upsert(JointBodyMember, memberships, ["regionId", "jointBodyId", "boardId", "fromDay"]);
}
