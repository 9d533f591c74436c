import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildRegionalLoader, type Loaders } from "../../graphql/loaders";
import { Body } from "./body.entity";
import { JointBodyMember } from "./joint-body-member.entity";

const bodiesMax = 1_000;

/** Bodies by id. */
export function bodiesLoader(read: Read): DataLoader<string, Body | undefined> {
  return buildRegionalLoader(read, Body);
}

/** All bodies of a region, in its order; each is known by its id then too. */
export function bodiesOfRegionLoader(read: Read, loaders: Loaders): DataLoader<string, Body[]> {
  const byId = loaders.get(bodiesLoader);
  return new DataLoader(async (regionIds) => {
    const rows = await read
      .repo(Body)
      .list({ where: { regionId: [...regionIds] }, orderBy: ["position"], limit: bodiesMax });
    for (const row of rows) byId.prime(row.id, row);
    return regionIds.map((regionId) => rows.filter((row) => row.regionId === regionId));
  });
}

/** The memberships of joint bodies that hold today, by region. */
export function membershipsLoader(read: Read): DataLoader<string, JointBodyMember[]> {
  return new DataLoader(async (regionIds) => {
    const rows = await read
      .repo(JointBodyMember)
      .list({ where: { regionId: [...regionIds] }, orderBy: ["fromDay"], limit: bodiesMax });
    const today = new Date().toISOString().slice(0, 10);
    const holds = rows.filter(({ fromDay, toDay }) => fromDay <= today && (toDay === null || toDay >= today));
    return regionIds.map((id) => holds.filter(({ regionId }) => regionId === id));
  });
}
