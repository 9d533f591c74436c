import { defineFact } from "../../testing/define-fact";
import { givenAgency } from "../agencies/given-agency";
import { Partner, PartnerKind } from "./partner.entity";

/** A new agency's place on a board, from 1 April 2020 and without an end unless said. */
export const givenPartner = defineFact(Partner, async (board, { agencyId, fromDay = "2020-04-01" }, database) => ({
  agencyId: agencyId ?? (await givenAgency(database, board)).id,
  kind: PartnerKind.RELEVANT_AGENCY,
  fromDay,
  untilDay: null,
  recordedOn: fromDay,
}));
