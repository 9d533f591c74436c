import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { defineQuestion } from "../../testing/define-question";
import { asSeen, defineSample } from "../../testing/define-sample";
import { changeAs, givenViewer } from "../../testing/given-viewer";
import type { Database } from "../../db/database";
import { encodeRowId } from "../../db/row-id";
import type { Write } from "../../db/write";
import { Agency, AgencySector } from "./agency.entity";

/** A new agency of a region, a police force unless said. */
export const givenAgency = defineFact<Agency, FactPlace>(Agency, (_, { slug = unique("agency") }) => ({
  slug,
  name: slug,
  sector: AgencySector.POLICE,
  codeKind: null,
  code: null,
  mergedIntoId: null,
}));

/** The id of a region. */
export function idOfRegion({ regionId }: FactPlace): string {
  return encodeRowId("Region", { regionId });
}

/** Changes the register of a region as its steward does. */
export async function changeRegister<T>(
  database: Database,
  { regionId }: FactPlace,
  work: (write: Write) => Promise<T>,
): Promise<T> {
  const { rights } = await givenViewer(database, "REGION_STEWARD", { regionId });
  return changeAs(database, rights, { kind: "REGION", id: regionId }, "agencies:write", work);
}

defineQuestion("Query.agency", {
  shownUnder: "published:read",
  text: async (database, board) => `agency(id: "${(await givenAgency(database, board)).slug}") { id }`,
});

defineQuestion("Query.agencyMerge", {
  shownUnder: "published:read",
  needs: "agencies:write",
  text: async (database, board) => {
    const [one, other] = [await givenAgency(database, board), await givenAgency(database, board)];
    return `agencyMerge(id: "${one.slug}", into: "${other.slug}") { differences { field } }`;
  },
});

defineQuestion("Region.agencies", { shownUnder: "published:read", text: "agencies(first: 1) { nodes { id } }" });

defineSample("addAgency", (_, board) =>
  Promise.resolve({ region: idOfRegion(board), name: unique("Agency"), sector: "HEALTH_PROVIDER" }),
);

defineSample("changeAgency", async (database, board) => ({
  ...asSeen(await givenAgency(database, board)),
  name: unique("Agency"),
}));

defineSample("removeAgency", async (database, board) => asSeen(await givenAgency(database, board)));

defineSample("restoreAgency", async (database, board) => {
  const { id, expectedVersion } = asSeen(await givenAgency(database, board));
  return asSeen(await changeRegister(database, board, (write) => write.repo(Agency).remove(id, expectedVersion)));
});

defineSample("mergeAgencies", async (database, board) => ({
  ...asSeen(await givenAgency(database, board)),
  into: (await givenAgency(database, board)).slug,
}));

defineSample("separateAgency", async (database, board) => {
  const { id: mergedIntoId } = await givenAgency(database, board);
  return asSeen(await givenAgency(database, board, { mergedIntoId }));
});
