import { contributionListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, flagFilter, searchFilter } from "../../kit/list/list-filter";
import { yearFilter } from "../../kit/list/year-filter";
import type { Body } from "../../kit/viewer/viewer";
import { contributionHref } from "./addresses";
import {
  amountInWords,
  kindChoices,
  knownAs,
  owingInWords,
  poundsOf,
  receivedInWords,
  statusChoices,
} from "./contribution-words";
import { Due } from "./due";
import { type ContributionRowFragment, ContributionsDocument } from "./generated/contributions";
import { Status } from "./status";

interface ContributionPlace {
  readonly body: Body;
}

function Payer({ row, body }: ContributionPlace & { readonly row: ContributionRowFragment }) {
  const known = knownAs(row);
  return (
    <>
      <a href={contributionHref(body, row.id)}>{row.payer}</a>
      {known === row.payer ? null : (
        <>
          <br />
          <span className="app-note govuk-!-font-weight-regular">{known}</span>
        </>
      )}
    </>
  );
}

/** What payers pay to a body, each line leading to its own page. */
export const contributionListView = defineListView({
  name: "contributions",
  document: ContributionsDocument,
  connection: ({ node }) => (node && "contributions" in node ? node.contributions : null),
  keyOf: ({ id }) => id,
  words: contributionListWords,
  columns: {
    payer: { cell: (row, { body }: ContributionPlace) => <Payer row={row} body={body} />, sort: true },
    year: { cell: ({ year }) => year },
    status: { cell: (row) => <Status {...row} />, sort: true },
    amount: { cell: (row, _place, rows) => amountInWords(row, poundsOf(rows)), format: "numeric" },
    received: { cell: (row, _place, rows) => receivedInWords(row, poundsOf(rows)), format: "numeric" },
    owing: {
      cell: (row, _place, rows) => owingInWords(row, poundsOf(rows)),
      sort: true,
      falls: true,
      format: "numeric",
    },
    due: { cell: (row) => <Due {...row} />, sort: true },
  },
  filters: [
    searchFilter("Words in the payer’s or the agency’s name"),
    yearFilter(),
    choiceFilter("status", "Status", statusChoices, { all: "Any status" }),
    choiceFilter("kind", "Kind", kindChoices, { all: "Money and in kind" }),
    flagFilter("owing", "Still to come", ["Something or nothing", "Something", "Nothing"]),
    flagFilter("overdue", "Overdue", ["Overdue or not", "Overdue", "Not overdue"]),
  ],
  sort: "amount",
});
