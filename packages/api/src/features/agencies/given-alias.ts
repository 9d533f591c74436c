import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample } from "../../testing/define-sample";
import { AgencyAlias } from "./agency-alias.entity";
import { changeRegister, givenAgency } from "./given-agency";

/** A name that the reports of a region print, and that nobody has mapped. */
export const givenAlias = defineFact<AgencyAlias, FactPlace>(AgencyAlias, (_, { name = unique("Printed name") }) => ({
  name,
  bodyId: null,
  agencyId: null,
  payerGroup: null,
}));

defineQuestion("Region.agencyAliases", {
  shownUnder: "published:read",
  text: "agencyAliases(first: 1) { nodes { id } }",
});

defineSample("mapAlias", async (database, board) => ({
  ...asSeen(await givenAlias(database, board)),
  agency: (await givenAgency(database, board)).slug,
}));

defineSample("unmapAlias", async (database, board) =>
  asSeen(await givenAlias(database, board, { payerGroup: "Primary schools" })),
);

defineSample("removeAlias", async (database, board) => asSeen(await givenAlias(database, board)));

defineSample("restoreAlias", async (database, board) => {
  const { id, expectedVersion } = asSeen(await givenAlias(database, board));
  return asSeen(await changeRegister(database, board, (write) => write.repo(AgencyAlias).remove(id, expectedVersion)));
});
