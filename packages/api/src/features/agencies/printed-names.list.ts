import { printedNameListWords } from "@panboard/shared";
import { nullable, text, whole } from "../../db/sql-value";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { contains, flag, named } from "../../graphql/lists/filters";
import { ofGroup, ofRegion } from "../../graphql/lists/owners";
import { AgencyAlias } from "./agency-alias.entity";

const isMapped = "t.agency_id is not null or t.payer_group is not null";
const board = "(select b.name from body b where b.region_id = t.region_id and b.id = t.body_id)";
const agency = "(select a.name from agency a where a.region_id = t.region_id and a.id = t.agency_id)";

/** Names as a region's reports print them, those that nobody has mapped first. */
export const printedNameList = defineList(AgencyAlias, {
  name: "printed-names",
  words: printedNameListWords,
  of: ofRegion,
  filters: {
    search: contains("t.name", "Words in the name as printed."),
    isMapped: flag(isMapped, "Only those that stand for an agency or a group of payers, or only those that do not."),
    board: named(
      {
        types: ["Board", "JointBody"],
        byId: (id) => `t.body_id = ${id}`,
        bySlug: (slug) => `t.body_id = (select b.id from body b where b.region_id = t.region_id and b.slug = ${slug})`,
      },
      "Only names that the reports of this board alone print: its id or its slug.",
    ),
  },
  sorts: {
    mapped: [whole(`case when ${isMapped} then 1 else 0 end`), text("t.name")],
    name: [text("t.name")],
    board: [nullable(text(board)), text("t.name")],
    agency: [nullable(text(agency)), text("t.name")],
  },
  sort: "mapped",
  columns: { name: text("t.name"), board: text(board), agency: text(agency), payerGroup: text("t.payer_group") },
  changed: "t.changed_at",
});

/** The names under which reports print agencies that are one. */
export const namesOfAgencyList = defineList(AgencyAlias, {
  name: "names-of-agency",
  words: printedNameListWords,
  of: ofGroup((agencies) => `t.agency_id = any (${agencies})`),
  sorts: { name: [text("t.name")] },
  sort: "name",
  pagesOf: printedNameList,
});

export type PrintedNameArguments = ArgumentsOfList<typeof printedNameList>;
export type NameOfAgencyArguments = ArgumentsOfList<typeof namesOfAgencyList>;
