import type { Write } from "../../db/write";
import { Agency } from "./agency.entity";
import type { AgencyVersionInput } from "./agencies.inputs";

/** Removes an agency that was registered by mistake: grants on it reach nothing. Refused while something refers to it. */
export async function removeAgency(write: Write, { id, expectedVersion }: AgencyVersionInput): Promise<Agency> {
  const agency = await write.repo(Agency).remove(id, expectedVersion);
  await write.tellOfRights();
  return agency;
}

/** Brings a removed agency back, and what grants on it reach. Throws CONFLICT where its key or code was taken meanwhile. */
export async function restoreAgency(write: Write, { id, expectedVersion }: AgencyVersionInput): Promise<Agency> {
  const agency = await write.repo(Agency).restore(id, expectedVersion);
  await write.tellOfRights();
  return agency;
}
