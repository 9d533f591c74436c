import type { Write } from "../../db/write";
import { decodeRowId } from "../../db/row-id";
import { badInput } from "../../errors/app-error";
import { Agency } from "./agency.entity";
import type { AgencyVersionInput } from "./agencies.inputs";
import { requireRegion } from "./require-region";
import { registerTurn } from "./register-turn";

/** Removes an agency that was registered by mistake: grants on it reach nothing. Refused while something refers to it. */
export async function removeAgency(write: Write, { id, expectedVersion }: AgencyVersionInput): Promise<Agency> {
  await write.takeTurn(registerTurn);
  const agency = await write.repo(Agency).remove(id, expectedVersion);
  await write.tellOfRights();
  return agency;
}

/**
 * Brings a removed agency back, and what grants on it reach. Throws CONFLICT where its key or code was taken meanwhile, and
 * BAD_USER_INPUT that names `id` where it is merged into one that was removed as well.
 */
export async function restoreAgency(write: Write, { id, expectedVersion }: AgencyVersionInput): Promise<Agency> {
  await write.takeTurn(registerTurn);
  await requireRoot(write, id);
  const agency = await write.repo(Agency).restore(id, expectedVersion);
  await write.tellOfRights();
  return agency;
}

/** The constraint would refuse it too, in the words for removing the other one. */
async function requireRoot(write: Write, rowId: string): Promise<void> {
  const key = decodeRowId(rowId);
  const regionId = requireRegion(write);
  // What is no agency of the region is refused where it is brought back.
  if (key?.type !== "Agency" || key.regionId !== regionId) return;
  const agencies = write.repo(Agency);
  const mergedIntoId = (await agencies.find({ regionId, id: key.id }, { withRemoved: true }))?.mergedIntoId ?? null;
  if (mergedIntoId === null || (await agencies.find({ regionId, id: mergedIntoId }))) return;
  throw badInput("id", "The agency that it is merged into was removed: bring that one back first.");
}
