import { expenditureCategoryWords, expenditureListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import { yearFilter } from "../../kit/list/year-filter";
import type { Body } from "../../kit/viewer/viewer";
import { NoWrap } from "../../ui/no-wrap";
import { type InPounds, poundsOfPage } from "../money";
import { categoryChoices } from "./choices";
import { ExpenditureLinesDocument, type ExpenditurePartsFragment } from "./generated/expenditure";
import { LineActions, LineCell } from "./line-cells";

type Line = InPounds<ExpenditurePartsFragment>;

const { noun, columns } = expenditureListWords;

/** What a body spends, line by line; with what can be done about each for whoever may change it. */
export function expenditureListView(hasActions: boolean) {
  const actions = {
    cell: (line: Line, { body }: { readonly body: Body }) => (
      <LineActions body={body} place="expenditure" line={line} />
    ),
    isScreenOnly: true,
  };
  return defineListView({
    name: "expenditure",
    document: ExpenditureLinesDocument,
    connection: ({ node }) =>
      node && "expenditure" in node && node.expenditure
        ? poundsOfPage(node.expenditure, ({ budgeted, committed, actual }) => [budgeted, committed, actual])
        : null,
    keyOf: ({ id }: Line) => id,
    words: { noun, columns: { ...columns, actions: "Actions" } },
    columns: {
      line: { cell: LineCell, sort: true },
      year: { cell: ({ year }: Line) => year, sort: true },
      category: { cell: ({ category }: Line) => expenditureCategoryWords[category], sort: true },
      budgeted: {
        cell: ({ budgeted, pounds }: Line) => <NoWrap>{pounds(budgeted)}</NoWrap>,
        sort: true,
        format: "numeric",
      },
      committed: {
        cell: ({ committed, pounds }: Line) => <NoWrap>{pounds(committed)}</NoWrap>,
        sort: true,
        format: "numeric",
      },
      actual: { cell: ({ actual, pounds }: Line) => <NoWrap>{pounds(actual)}</NoWrap>, sort: true, format: "numeric" },
      ...(hasActions ? { actions } : {}),
    },
    filters: [
      searchFilter("Words in the line"),
      yearFilter(),
      choiceFilter("category", "Category", categoryChoices, { all: "All categories" }),
    ],
    sort: "year",
  });
}
