import { printedNameListWords } from "@panboard/shared";
import { defineListView, type ListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter, yesNoFilter } from "../../kit/list/list-filter";
import type { Region } from "../../kit/viewer/viewer";
import {
  type PrintedNamePartsFragment,
  PrintedNamesDocument,
  type PrintedNamesQuery,
  type PrintedNamesQueryVariables,
} from "./generated/printed-names";
import { meaningWords } from "./meaning-fields";
import { agencyAddress, printedNameAddress } from "./register-addresses";

type Column = "name" | "board" | "agency" | "actions";
export type PrintedNamesView = ListView<
  PrintedNamesQuery,
  PrintedNamesQueryVariables,
  PrintedNamePartsFragment,
  Region,
  Column
>;

const { name, board } = printedNameListWords.columns;

/** The names that a region's reports print as a page shows them, with what the steward can do about each. */
export function printedNamesListView(region: Region, maySteward: boolean): PrintedNamesView {
  const boards = [...region.boards, ...region.jointBodies].map(({ slug, shortName }) => ({
    value: slug,
    text: shortName,
  }));
  return defineListView<PrintedNamesQuery, PrintedNamesQueryVariables, PrintedNamePartsFragment, Region, Column>({
    name: "printed-names",
    document: PrintedNamesDocument,
    connection: (data) => data.region?.agencyAliases,
    keyOf: ({ id }) => id,
    words: { noun: printedNameListWords.noun, columns: { name, board, agency: "Stands for", actions: "Actions" } },
    columns: {
      name: { sort: true, cell: (printed) => printed.name },
      board: { sort: true, cell: ({ body }) => body?.name ?? "All boards" },
      agency: { sort: true, cell: meaningCell },
      ...(maySteward ? { actions: { cell: actionsCell, isScreenOnly: true } } : {}),
    },
    filters: [
      searchFilter("Words in the name as printed"),
      yesNoFilter("isMapped", "What it stands for", { all: "Known or not", yes: "Known", no: "Not known yet" }),
      choiceFilter("board", "Board", boards, { all: "All names" }),
    ],
    sort: "mapped",
  });
}

function meaningCell(printed: PrintedNamePartsFragment, region: Region) {
  const words = meaningWords(printed);
  return printed.agency ? <a href={agencyAddress(region, printed.agency)}>{words}</a> : words;
}

function actionsCell({ id, name: printed, agency, payerGroup }: PrintedNamePartsFragment, region: Region) {
  const of = <span className="govuk-visually-hidden">: {printed}</span>;
  return (
    <>
      {agency === null && payerGroup === null ? (
        <a href={printedNameAddress(region, id, "map")}>Say what it stands for{of}</a>
      ) : (
        <a href={printedNameAddress(region, id, "unmap")}>Unmap{of}</a>
      )}
      <br />
      <a href={printedNameAddress(region, id, "remove")}>Remove{of}</a>
    </>
  );
}
