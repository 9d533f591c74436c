import { incomeKindWords, incomeListWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { choiceFilter, searchFilter } from "../../kit/list/list-filter";
import { yearFilter } from "../../kit/list/year-filter";
import type { Body } from "../../kit/viewer/viewer";
import { NoWrap } from "../../ui/no-wrap";
import { type InPounds, poundsOfPage } from "../money";
import { kindChoices } from "./choices";
import { IncomeLinesDocument, type IncomePartsFragment } from "./generated/income";
import { LineActions, LineCell } from "./line-cells";

type Line = InPounds<IncomePartsFragment>;

const { noun, columns } = incomeListWords;

/** What comes in besides contributions, line by line; with what can be done about each for whoever may change it. */
export function incomeListView(hasActions: boolean) {
  const actions = {
    cell: (line: Line, { body }: { readonly body: Body }) => <LineActions body={body} place="income" line={line} />,
    isScreenOnly: true,
  };
  return defineListView({
    name: "income",
    document: IncomeLinesDocument,
    connection: ({ node }) =>
      node && "income" in node && node.income ? poundsOfPage(node.income, ({ amount }) => [amount]) : null,
    keyOf: ({ id }: Line) => id,
    words: { noun, columns: { ...columns, actions: "Actions" } },
    columns: {
      line: { cell: LineCell, sort: true },
      year: { cell: ({ year }: Line) => year, sort: true },
      kind: { cell: ({ kind }: Line) => incomeKindWords[kind] },
      amount: { cell: ({ amount, pounds }: Line) => <NoWrap>{pounds(amount)}</NoWrap>, sort: true, format: "numeric" },
      ...(hasActions ? { actions } : {}),
    },
    filters: [
      searchFilter("Words in the line"),
      yearFilter(),
      choiceFilter("kind", "Kind", kindChoices, { all: "All kinds" }),
    ],
    sort: "year",
  });
}
