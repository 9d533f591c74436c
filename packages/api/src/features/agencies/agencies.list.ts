import { agencyListWords, agencySectorWords } from "@panboard/shared";
import { nullable, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { oneOf, search } from "../../graphql/lists/filters";
import { ofRegion } from "../../graphql/lists/owners";
import { Agency, AgencySector } from "./agency.entity";

const codeOf = (kind: string): string => `case when t.code_kind = '${kind}' then t.code end`;
const mergedInto = `(select m.name from agency m where m.region_id = t.region_id and m.id = t.merged_into_id)`;

/** The agencies of a region by name, those included that were merged into another. */
export const agencyList = defineList(Agency, {
  name: "agencies",
  words: agencyListWords,
  of: ofRegion,
  filters: {
    search: search(
      "Words in the name, key or code, or in a name that reports print.",
      (matches) => `${matches("concat_ws(e'\\n', t.name, t.slug, t.code)")} or exists (
        select from agency_alias n where n.region_id = t.region_id and n.agency_id = t.id and n.removed_at is null
          and ${matches("n.name")})`,
    ),
    sector: oneOf(AgencySector, "t.sector", "Only those of this sector."),
  },
  sorts: {
    name: [text("t.name")],
    slug: [text("t.slug")],
    sector: [text("t.sector"), text("t.name")],
    mergedInto: [nullable(text(mergedInto)), text("t.name")],
  },
  sort: "name",
  columns: {
    name: text("t.name"),
    slug: text("t.slug"),
    sector: inWords("t.sector", agencySectorWords),
    odsCode: text(codeOf("ODS")),
    urn: text(codeOf("URN")),
    mergedInto: text(mergedInto),
  },
  changed: "t.changed_at",
});

export type AgencyArguments = ArgumentsOfList<typeof agencyList>;
