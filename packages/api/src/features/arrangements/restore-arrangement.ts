import type { Write } from "../../db/write";
import { Arrangement } from "./arrangement.entity";
import { tellOverlapAt } from "./tell-overlap";

/** Brings a removed arrangement back. Throws as `restore` does, and CONFLICT at `id` where its days were taken meanwhile. */
export function restoreArrangement(write: Write, id: string, expectedVersion: number): Promise<Arrangement> {
  return write.repo(Arrangement).restore(id, expectedVersion).catch(tellOverlapAt("id"));
}
