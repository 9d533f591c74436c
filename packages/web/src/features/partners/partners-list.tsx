import { dateInWords, partnerKindWords, partnerListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { dayFilter } from "../../kit/list/day-filter";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import type { Body } from "../../kit/viewer/viewer";
import { partnerHref } from "./addresses";
import { PartnersDocument } from "./generated/partners";
import { LastDay } from "../../kit/words/last-day";
import { kindChoices } from "./partner-words";

/** A body's partners, each leading to its own page. */
export const partnerListView = defineListView({
  name: "partners",
  document: PartnersDocument,
  connection: ({ node }) => (node && "partners" in node ? node.partners : null),
  keyOf: ({ id }) => id,
  words: partnerListWords,
  columns: {
    agency: {
      cell: ({ id, agency }, { body }: { readonly body: Body }) => <a href={partnerHref(body, id)}>{agency.name}</a>,
      sort: true,
    },
    kind: { cell: ({ kind }) => partnerKindWords[kind], sort: true },
    from: { cell: ({ from }) => dateInWords(from), sort: true },
    until: { cell: ({ until }) => <LastDay until={until} />, sort: true },
  },
  filters: [
    searchFilter("Words in the agency’s name"),
    choiceFilter("kind", "Place", kindChoices, { all: "All places" }),
    dayFilter("on", "Partners on"),
  ],
  sort: "agency",
});
