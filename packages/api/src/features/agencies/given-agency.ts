import { defineFact, type FactPlace, unique } from "../../testing/define-fact";
import { Agency } from "./agency.entity";

/** A new agency of a region. */
export const givenAgency = defineFact<Agency, FactPlace>(Agency, (_, { slug = unique("agency") }) => ({
  slug,
  name: slug,
  sector: "POLICE",
}));
