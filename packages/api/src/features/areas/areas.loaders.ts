import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildRegionalLoader, type Loaders } from "../../graphql/loaders";
import { Area, AreaKind } from "./area.entity";

const areasMax = 10_000;

/** Areas by id. */
export function areasLoader(read: Read): DataLoader<string, Area | undefined> {
  return buildRegionalLoader(read, Area);
}

/** The area of each board. */
export function areasOfBoardsLoader(read: Read): DataLoader<string, Area | undefined> {
  return new DataLoader(async (boardIds) => {
    const rows = await read.repo(Area).list({
      where: { bodyId: [...boardIds], kind: AreaKind.LOCAL_AUTHORITY },
      orderBy: ["position", "slug"],
      limit: boardIds.length,
    });
    return boardIds.map((id) => rows.find(({ bodyId }) => bodyId === id));
  });
}

/** All areas of a region, in its order; each is known by its id then too. */
export function areasOfRegionLoader(read: Read, loaders: Loaders): DataLoader<string, Area[]> {
  const byId = loaders.get(areasLoader);
  return new DataLoader(async (regionIds) => {
    const rows = await read
      .repo(Area)
      .list({ where: { regionId: [...regionIds] }, orderBy: ["position", "slug"], limit: areasMax });
    for (const row of rows) byId.prime(row.id, row);
    return regionIds.map((id) => rows.filter(({ regionId }) => regionId === id));
  });
}
