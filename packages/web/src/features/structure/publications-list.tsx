import { dateInWords, publicationListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { yesNoFilter } from "../../kit/list/list-filter";
import { momentInWords } from "../../kit/words/moment";
import { PublicationsDocument } from "./generated/structure";

/** All that a body published of its groups and seats. */
export const publicationListView = defineListView({
  name: "structure-publications",
  document: PublicationsDocument,
  connection: ({ node }) => (node && "structurePublications" in node ? node.structurePublications : null),
  keyOf: ({ id }) => id,
  words: publicationListWords,
  columns: {
    asAt: { cell: ({ asAt }) => dateInWords(asAt), sort: true },
    published: {
      cell: ({ publishedAt }) => (publishedAt === null ? "No longer published" : momentInWords(publishedAt)),
      sort: "made",
    },
    withdrawn: { cell: ({ withdrawnAt }) => (withdrawnAt === null ? "It stands" : momentInWords(withdrawnAt)) },
    source: { cell: ({ source }) => source ?? "The board’s own records" },
  },
  filters: [yesNoFilter("standing", "State", { all: "All publications", yes: "Stands", no: "Replaced or withdrawn" })],
  sort: "-made",
});
