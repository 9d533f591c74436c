import type { Write } from "../../db/write";
import { Partner } from "./partner.entity";
import type { PartnerVersionInput } from "./partner.inputs";
import { settlePlace } from "./settle-place";

/** Removes a partner: the agency's people no longer read what the board keeps of it by this place. */
export async function removePartner(write: Write, { id, expectedVersion }: PartnerVersionInput): Promise<Partner> {
  const partner = await write.repo(Partner).remove(id, expectedVersion);
  await write.tellOfRights();
  return partner;
}

/** Brings a removed partner back. Throws CONFLICT where the agency has another place on some of its days by now. */
export async function restorePartner(write: Write, { id, expectedVersion }: PartnerVersionInput): Promise<Partner> {
  return settlePlace(write, await write.repo(Partner).restore(id, expectedVersion));
}
