import { printedFigureListWords, printedFigureWords } from "@panboard/shared";
import { falling, number, text } from "../../db/sql-value";
import { inWords } from "../../graphql/lists/columns";
import { type ArgumentsOfList, defineList } from "../../graphql/lists/define-list";
import { equals, oneOf } from "../../graphql/lists/filters";
import { ofBody } from "../../graphql/lists/owners";
import { PrintedFigureKind } from "./money.words";
import { PrintedFigure } from "./printed-figure.entity";

/** What sources print of a body's years, the latest year first. */
export const printedFigureList = defineList(PrintedFigure, {
  name: "printed-figures",
  words: printedFigureListWords,
  of: ofBody({ reads: "finance:read" }),
  filters: {
    year: equals("t.year", "Only of this year: `2013-14`."),
    figure: oneOf(PrintedFigureKind, "t.figure", "Only figures of this kind."),
  },
  sorts: {
    year: [falling(text("t.year")), text("t.figure"), text("t.label")],
    figure: [text("t.figure"), falling(text("t.year")), text("t.label")],
  },
  sort: "year",
  columns: {
    year: text("t.year"),
    figure: inWords("t.figure", printedFigureWords),
    label: text("t.label"),
    amount: number("t.amount"),
    source: text("t.source"),
    section: text("t.section"),
    note: text("t.note"),
  },
  changed: "t.changed_at",
});
export type PrintedFigureArguments = ArgumentsOfList<typeof printedFigureList>;
