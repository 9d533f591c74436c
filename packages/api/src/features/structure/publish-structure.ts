import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { badInput, conflict } from "../../errors/app-error";
import { dayInLondon } from "../statements";
import { freezeStructure } from "./freeze-structure";
import type { PublishStructureInput, WithdrawStructureInput } from "./structure.inputs";
import { StructurePublication } from "./structure-publication.entity";

/**
 * Publishes the body's groups and seats as they stood on a day, in the place of what it published before. Throws
 * BAD_USER_INPUT at `asAt` for a day to come, and for one on which there is no group.
 */
export async function publishStructure(write: Write, input: PublishStructureInput): Promise<StructurePublication> {
  const bodyId = write.target.id;
  const today = dayInLondon(new Date());
  const asAt = input.asAt ?? today;
  if (asAt > today) throw badInput("asAt", "Nobody knows yet how things stand on a day to come.");
  await write.takeTurn("structure");
  const structure = await freezeStructure(write, bodyId, asAt);
  if (structure.groups.length === 0) throw badInput("asAt", "There is no group on this day, so nothing to publish.");
  const repo = write.repo(StructurePublication);
  const earlier = await repo.find({ bodyId, withdrawnAt: null });
  if (earlier) await withdraw(write, encodeRowId("StructurePublication", earlier), earlier.version);
  const publishedAt = new Date();
  return repo.insert({ asAt, source: null, structure, publishedAt, withdrawnAt: null, recordedOn: asAt });
}

/** Withdraws what the body has published: it stays with the body, and nobody else reads it. Throws CONFLICT for what no longer stands. */
export async function withdrawStructure(
  write: Write,
  { id, expectedVersion }: WithdrawStructureInput,
): Promise<StructurePublication> {
  const withdrawn = await withdraw(write, id, expectedVersion);
  return withdrawn;
}

async function withdraw(write: Write, id: string, expectedVersion: number): Promise<StructurePublication> {
  const before = await write.repo(StructurePublication).change(id, expectedVersion, {});
  if (before.publishedAt === null) throw conflict("id", "This was replaced or withdrawn before.");
  return write.repo(StructurePublication).change(id, expectedVersion, { publishedAt: null, withdrawnAt: new Date() });
}
