import DataLoader from "dataloader";
import type { ObjectLiteral } from "typeorm";
import type { Read } from "../../db/read";
import { readInGroups } from "../../graphql/loaders";
import { AuditChange } from "./audit-change.entity";
import type { AuditEntry } from "./audit-entry.entity";
import type { AuditTrailChoices } from "./audit.types";
import { listChoices } from "./list-choices";

/** Rows of one entry that are told one by one, at the most; the entry says how many there are. */
export const changesMax = 200;
const positions = Array.from({ length: changesMax }, (_, index) => index + 1);

type EntryKey = Pick<AuditEntry, "ownerId" | "id">;

/** What entries changed, as far as the reader may see the rows: the first 200 of each, one statement a trail. */
export function changesLoader(read: Read): DataLoader<EntryKey, readonly AuditChange[], string> {
  return new DataLoader(
    (entries) =>
      readInGroups(
        entries,
        ({ ownerId }) => ownerId,
        async (group) => {
          const [{ ownerId } = { ownerId: "" }] = group;
          const rows = await read.repo(AuditChange).list({
            where: { ownerId, entryId: group.map(({ id }) => id), position: positions },
            orderBy: ["entryId", "position"],
            limit: group.length * changesMax,
          });
          return group.map(({ id }) => rows.filter(({ entryId }) => entryId === id));
        },
      ),
    { cacheKeyFn: ({ ownerId, id }) => `${ownerId}/${id}` },
  );
}

/** The names of accounts that stand in what was read of a trail; null of one that is not kept any longer. */
export function accountNamesLoader(read: Read): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const names = await read.namesOf(ids);
    return ids.map((id) => names.get(id) ?? null);
  });
}

/** Who and what occurs in trails: each is read through once a request, however often a document asks. */
export function choicesLoader(read: Read): DataLoader<string, AuditTrailChoices> {
  return new DataLoader((ownerIds) => Promise.all(ownerIds.map((ownerId) => listChoices(read, ownerId))));
}

/** A row that a value refers to. */
export interface Reference {
  readonly table: string;
  readonly id: string;
}

interface NamedRow extends ObjectLiteral {
  readonly id: string;
  readonly name?: string;
}

/** The names of rows that values refer to, as far as the reader may see them; null where they have none. */
export function referenceNamesLoader(read: Read): DataLoader<Reference, string | null, string> {
  return new DataLoader(
    (references) =>
      readInGroups(
        references,
        ({ table }) => table,
        async (group) => {
          const entity = read.entityOfTable(group[0]?.table ?? "");
          if (!entity) return group.map(() => null);
          const ids = group.map(({ id }) => id);
          const rows = await read
            .repo<NamedRow>(entity)
            .list({ where: { id: ids }, orderBy: ["id"], limit: ids.length });
          const names = new Map(rows.map(({ id, name }) => [id, name]));
          return ids.map((id) => names.get(id) ?? null);
        },
      ),
    { cacheKeyFn: ({ table, id }) => `${table}/${id}` },
  );
}
