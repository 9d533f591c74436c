import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { Agency } from "./agency.entity";
import { AgencyAlias } from "./agency-alias.entity";
import { AgencySuccession } from "./agency-succession.entity";
import { findGroups, type MergedGroup } from "./merged-groups";

/** Rows that hang from one agency at the most. */
const rowsMax = 10_000;

/** Agencies by id; in the place of one that was merged into another, the one that stands for it today. */
export function agenciesLoader(read: Read): DataLoader<string, Agency | undefined> {
  return new DataLoader(async (ids) => {
    const groups = await findGroups(read, ids);
    const rootIds = [...new Set([...groups.values()].map(({ rootId }) => rootId))];
    const rows = await read.repo(Agency).list({ where: { id: rootIds }, orderBy: ["id"], limit: rootIds.length });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(groups.get(id)?.rootId ?? ""));
  });
}

/** The printed names of each group's agencies, in their order. */
export function aliasesLoader(read: Read): DataLoader<MergedGroup, AgencyAlias[], string> {
  return loaderOfGroups(async (ids) => {
    const rows = await read
      .repo(AgencyAlias)
      .list({ where: { agencyId: ids }, orderBy: ["name", "id"], limit: rowsMax });
    return ({ ids: group }) => rows.filter(({ agencyId }) => agencyId !== null && group.includes(agencyId));
  });
}

/** Who took over from each group's agencies, the earliest first. */
export function successorsLoader(read: Read): DataLoader<MergedGroup, AgencySuccession[], string> {
  return loaderOfGroups(async (ids) => {
    const rows = await read
      .repo(AgencySuccession)
      .list({ where: { predecessorId: ids }, orderBy: ["fromDay", "id"], limit: rowsMax });
    return ({ ids: group }) => rows.filter(({ predecessorId }) => group.includes(predecessorId));
  });
}

/** From whom each group's agencies took over, the earliest first. */
export function predecessorsLoader(read: Read): DataLoader<MergedGroup, AgencySuccession[], string> {
  return loaderOfGroups(async (ids) => {
    const rows = await read
      .repo(AgencySuccession)
      .list({ where: { successorId: ids }, orderBy: ["fromDay", "id"], limit: rowsMax });
    return ({ ids: group }) => rows.filter(({ successorId }) => group.includes(successorId));
  });
}

/** What hangs from groups, read for all their agencies at once. */
function loaderOfGroups<T>(
  readAll: (ids: readonly string[]) => Promise<(group: MergedGroup) => T[]>,
): DataLoader<MergedGroup, T[], string> {
  return new DataLoader(
    async (groups) => {
      const of = await readAll([...new Set(groups.flatMap(({ ids }) => ids))]);
      return groups.map(of);
    },
    { cacheKeyFn: ({ rootId }) => rootId },
  );
}
