import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { StructurePublication } from "./structure-publication.entity";

/** What bodies have published of their structure, by body; undefined where nothing stands. */
export function publishedStructureLoader(read: Read): DataLoader<string, StructurePublication | undefined> {
  return new DataLoader(async (bodyIds) => {
    const where = { bodyId: [...bodyIds], withdrawnAt: null };
    const rows = await read.repo(StructurePublication).list({ where, orderBy: ["bodyId"], limit: bodyIds.length });
    return bodyIds.map((bodyId) => rows.find((row) => row.bodyId === bodyId));
  });
}
