import { defineFact } from "../../testing/define-fact";
import { StructurePublication } from "./structure-publication.entity";

/** What a board published of its structure, as at 31 March 2021: nothing in it unless said. One that is not published was withdrawn. */
export const givenStructurePublication = defineFact(StructurePublication, (_, { publishedAt = new Date() }) => ({
  asAt: "2021-03-31",
  source: null,
  structure: { groups: [], seats: [] },
  publishedAt,
  withdrawnAt: publishedAt === null ? new Date() : null,
  recordedOn: "2021-03-31",
}));
