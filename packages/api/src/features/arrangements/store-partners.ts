import type { Write } from "../../db/write";
import { ArrangementPartner } from "./arrangement-partner.entity";
import type { Arrangement } from "./arrangement.entity";
import type { ArrangementPartnerInput } from "./arrangement.inputs";

/**
 * Stores the list of statutory partners under the arrangement's number, a dozen rows at the most: each is put on record as
 * itself. The arrangement must have that number first, in the same change, so that none is hung on a removed one.
 */
export async function storePartners(
  write: Write,
  { id: arrangementId, partnersNumber: number, fromDay: recordedOn, publishedAt }: Arrangement,
  partners: readonly ArrangementPartnerInput[],
  agencyIds: readonly (string | undefined)[],
): Promise<void> {
  for (const [position, { function: role, leadPost = null, delegatedPost = null }] of partners.entries()) {
    const agencyId = agencyIds[position];
    if (agencyId === undefined) throw new Error("A list of partners is checked before it is stored.");
    const place = { arrangementId, number, position, recordedOn, publishedAt };
    await write.repo(ArrangementPartner).insert({ ...place, function: role, agencyId, leadPost, delegatedPost });
  }
}
