import { defineFact, type FactPlace } from "../../testing/define-fact";
import { asSeen, defineSample } from "../../testing/define-sample";
import { AgencySuccession } from "./agency-succession.entity";
import { givenAgency } from "./given-agency";

/** That one new agency took over from another on 1 April 2013, unless said. */
export const givenSuccession = defineFact<AgencySuccession, FactPlace>(
  AgencySuccession,
  async (place, { predecessorId, successorId }, database) => ({
    predecessorId: predecessorId ?? (await givenAgency(database, place)).id,
    successorId: successorId ?? (await givenAgency(database, place)).id,
    fromDay: "2013-04-01",
  }),
);

defineSample("succeedAgency", async (database, board) => {
  const { id } = asSeen(await givenAgency(database, board));
  return { id, by: (await givenAgency(database, board)).slug, from: "2013-04-01" };
});

defineSample("removeSuccession", async (database, board) => asSeen(await givenSuccession(database, board)));
