import { defineFact } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample, idOfBoard } from "../../testing/define-sample";
import { givenRemoved } from "../../testing/given-removed";
import { givenAgency } from "../agencies/given-agency";
import { Partner, PartnerKind } from "./partner.entity";

/** A new agency's place on a board, from 1 April 2020 and without an end unless said. */
export const givenPartner = defineFact(Partner, async (board, { agencyId, fromDay = "2020-04-01" }, database) => ({
  agencyId: agencyId ?? (await givenAgency(database, board)).id,
  kind: PartnerKind.RELEVANT_AGENCY,
  fromDay,
  untilDay: null,
  source: null,
  recordedOn: fromDay,
}));

defineQuestion("Body.partners", {
  shownUnder: "body:read",
  toPartners: true,
  text: "partners(first: 1) { nodes { id } }",
});

defineSample("addPartner", async (database, board) => {
  const { slug } = await givenAgency(database, board);
  return { body: idOfBoard(board), agency: slug, kind: "RELEVANT_AGENCY", from: "2020-04-01" };
});

defineSample("changePartner", async (database, board) => ({
  ...asSeen(await givenPartner(database, board)),
  kind: "CO_OPTED",
}));

defineSample("removePartner", async (database, board) => asSeen(await givenPartner(database, board)));

defineSample("restorePartner", async (database, board) => {
  const row = await givenPartner(database, board);
  return givenRemoved(database, board, { entity: Partner, permission: "partners:write", row });
});
