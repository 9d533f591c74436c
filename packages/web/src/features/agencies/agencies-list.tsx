import { agencyListWords, agencySectorWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import type { Region } from "../../kit/viewer/viewer";
import { AgenciesDocument } from "./generated/agencies";
import type { AgencyPartsFragment } from "./generated/agency";
import { agencyAddress } from "./register-addresses";
import { sectorChoices } from "./sector-choices";

/** A region's register as a page shows it; its cells lead to the agencies of this region. */
export const agenciesListView = defineListView({
  name: "agencies",
  document: AgenciesDocument,
  connection: ({ region }) => region?.agencies,
  keyOf: ({ id }) => id,
  words: agencyListWords,
  columns: {
    name: {
      sort: true,
      cell: (agency: AgencyPartsFragment, region: Region) => <a href={agencyAddress(region, agency)}>{agency.name}</a>,
    },
    sector: { sort: true, cell: ({ sector }) => agencySectorWords[sector] },
    odsCode: { cell: ({ odsCode }) => odsCode ?? "None" },
    urn: { cell: ({ urn }) => urn ?? "None" },
    mergedInto: {
      sort: true,
      cell: ({ mergedInto }, region) =>
        mergedInto ? <a href={agencyAddress(region, mergedInto)}>{mergedInto.name}</a> : "Not merged",
    },
  },
  filters: [
    searchFilter("Words in the name, key or code"),
    choiceFilter("sector", "Sector", sectorChoices, { all: "All sectors" }),
  ],
  sort: "name",
});
