import { printedFigureListWords, printedFigureWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter } from "../../kit/list/list-filter";
import { yearFilter } from "../../kit/list/year-filter";
import { PrintedFiguresDocument } from "./generated/printed-figures";
import { poundsOfPage } from "./pounds-of-page";

/** Kinds of printed figures, for filters and forms. */
export const figureChoices = Object.entries(printedFigureWords).map(([value, text]) => ({ value, text }));

/** What the cells of a printed figure know besides it. */
export interface PrintedPlace {
  /** Where one is removed; undefined for whoever may not. */
  readonly removeHref: ((id: string) => string) | undefined;
}

/** What sources print of a body's years. */
export const printedFigureListView = defineListView({
  name: "printed-figures",
  document: PrintedFiguresDocument,
  connection: ({ node }) =>
    node && "printedFigures" in node && node.printedFigures
      ? poundsOfPage(node.printedFigures, ({ amount }) => [amount])
      : null,
  keyOf: ({ id }) => id,
  words: printedFigureListWords,
  columns: {
    year: { cell: ({ year }) => year, sort: true },
    figure: { cell: ({ figure }) => printedFigureWords[figure], sort: true },
    label: {
      cell: ({ id, label }, { removeHref }: PrintedPlace) =>
        removeHref === undefined ? (
          label
        ) : (
          <>
            {label}{" "}
            <a className="govuk-link app-screen-only" href={removeHref(id)}>
              Remove<span className="govuk-visually-hidden"> {label}</span>
            </a>
          </>
        ),
    },
    amount: { cell: ({ amount, pounds }) => pounds(amount), format: "numeric" },
    source: { cell: ({ source, section }) => [source, section].filter(Boolean).join(", ") },
  },
  filters: [yearFilter(), choiceFilter("figure", "Figure", figureChoices, { all: "All figures" })],
  sort: "year",
});
