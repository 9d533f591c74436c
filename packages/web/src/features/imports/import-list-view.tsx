import { importListWords } from "@panboard/shared";
import type { Board } from "../../kit/viewer/viewer";
import { defineListView } from "../../kit/list/define-list-view";
import { searchFilter, yesNoFilter } from "../../kit/list/list-filter";
import { BreakableText } from "./breakable-text";
import { ImportsDocument } from "./generated/imports";
import { importedWords, withdrawnWords } from "./stored-import";

/** A board's imports, withdrawn ones among them, each leading to its own page. */
export const importListView = defineListView({
  name: "imports",
  document: ImportsDocument,
  connection: ({ board }) => board?.imports,
  keyOf: ({ id }) => id,
  words: importListWords,
  columns: {
    reference: {
      cell: ({ id, reference }, board: Pick<Board, "slug">) => (
        <a href={`/boards/${board.slug}/imports/${id}`}>{reference}</a>
      ),
    },
    file: { cell: ({ fileName }) => <BreakableText>{fileName}</BreakableText>, sort: true },
    importedAt: { cell: (found) => importedWords(found), sort: true },
    rows: { cell: ({ rows }) => countOf(rows), sort: true, format: "numeric" },
    added: { cell: ({ added }) => countOf(added), format: "numeric" },
    revised: { cell: ({ revised }) => countOf(revised), format: "numeric" },
    withdrawnAt: { cell: (found) => withdrawnWords(found), sort: true },
  },
  filters: [
    searchFilter("Words in the reference or the file’s name"),
    yesNoFilter("isWithdrawn", "State", { all: "All imports", yes: "Withdrawn", no: "Counts" }),
  ],
  sort: "-importedAt",
});

function countOf(count: number): string {
  return count.toLocaleString("en-GB");
}
