import type { Write } from "../../db/write";
import { findAgencyId } from "../agencies";
import { Partner } from "./partner.entity";
import type { AddPartnerInput } from "./partner.inputs";
import { settlePlace } from "./settle-place";

/** Gives an agency of the region a place on the board. Throws CONFLICT where it has one on some of the days. */
export async function addPartner(write: Write, input: AddPartnerInput): Promise<Partner> {
  const { kind, from, until = null } = input;
  const agencyId = await findAgencyId(write, write.target.regionId, "agency", input.agency);
  const days = { fromDay: from, untilDay: until, recordedOn: from };
  return settlePlace(write, await write.repo(Partner).insert({ agencyId, kind, source: null, ...days }));
}
