import type DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { SharedLoader } from "../../graphql/loaders";
import { Agency } from "./agency.entity";
import { findGroups } from "./merged-groups";

/** Agencies by id; in the place of one that was merged into another, the one that stands for it today. */
export function agenciesLoader(read: Read): DataLoader<string, Agency | undefined> {
  return new SharedLoader(
    async (ids) => {
      const groups = await findGroups(read, ids);
      const rootIds = [...new Set([...groups.values()].map(({ rootId }) => rootId))];
      const rows = await read.repo(Agency).list({ where: { id: rootIds }, orderBy: ["id"], limit: rootIds.length });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(groups.get(id)?.rootId ?? ""));
    },
    (id) => id,
  );
}
