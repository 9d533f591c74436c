import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { cacheKeyOf, type OwnedKey } from "../../graphql/loaders";
import { AuditChange } from "./audit-change.entity";
import { AuditEntry } from "./audit-entry.entity";

/** Changes of rows that are read at once at the most. */
const changesMax = 10_000;

/** What is on record of a body's rows, oldest first: the entries of every change of each. Nothing to who reads no trail. */
export function entriesOfRowLoader(read: Read): DataLoader<OwnedKey, readonly AuditEntry[], string> {
  return new DataLoader(
    async (rows) => {
      const ownerId = [...new Set(rows.map(({ bodyId }) => bodyId))];
      const changes = await read.repo(AuditChange).list({
        where: { ownerId, rowId: [...new Set(rows.map(({ id }) => id))] },
        orderBy: ["entryId", "position"],
        limit: changesMax,
      });
      if (changes.length === 0) return rows.map(() => []);
      const ids = [...new Set(changes.map(({ entryId }) => entryId))];
      const entries = await read
        .repo(AuditEntry)
        .list({ where: { ownerId, id: ids }, orderBy: ["sequence"], limit: ids.length });
      return rows.map(({ bodyId, id }) => {
        const of = changes.filter((change) => change.ownerId === bodyId && change.rowId === id);
        const named = new Set(of.map(({ entryId }) => entryId));
        return entries.filter((entry) => entry.ownerId === bodyId && named.has(entry.id));
      });
    },
    { cacheKeyFn: cacheKeyOf },
  );
}
