import { appropriationListWords, dateInWords } from "@panboard/shared";
import { defineListView } from "../../kit/list/define-list-view";
import { yearFilter } from "../../kit/list/year-filter";
import type { Body } from "../../kit/viewer/viewer";
import { NoWrap } from "../../ui/no-wrap";
import { type InPounds, poundsOfPage } from "../money";
import { lineHref } from "../money-place";
import { type AppropriationPartsFragment, AppropriationsDocument } from "./generated/appropriations";

type Row = InPounds<AppropriationPartsFragment>;

const { on, year, amount, reason } = appropriationListWords.columns;

/** What was put into one reserve and taken out of it; with what can be done about each for whoever may change it. */
export function appropriationListView(reserve: string, hasActions: boolean) {
  const actions = {
    cell: (row: Row, { body }: { readonly body: Body }) => <Actions body={body} reserve={reserve} row={row} />,
    isScreenOnly: true,
  };
  return defineListView({
    name: "appropriations",
    document: AppropriationsDocument,
    connection: ({ node }) =>
      node && "appropriations" in node && node.appropriations
        ? poundsOfPage(node.appropriations, (row) => [row.amount])
        : null,
    keyOf: ({ id }: Row) => id,
    words: { noun: ["entry", "entries"], columns: { on, year, amount, reason, actions: "Actions" } },
    columns: {
      on: { cell: (row: Row) => dateInWords(row.on), sort: true },
      year: { cell: (row: Row) => <NoWrap>{row.year}</NoWrap> },
      amount: {
        cell: (row: Row) => <NoWrap>{appropriationInWords(row.amount, row.pounds)}</NoWrap>,
        format: "numeric",
      },
      reason: { cell: (row: Row) => row.reason },
      ...(hasActions ? { actions } : {}),
    },
    filters: [yearFilter()],
    sort: "-on",
    always: { reserve },
  });
}

/** "Put in £5,000", "Taken out £250". */
export function appropriationInWords(signed: string, pounds: (amount: string) => string): string {
  return signed.startsWith("-") ? `Taken out ${pounds(signed.slice(1))}` : `Put in ${pounds(signed)}`;
}

interface ActionsProps {
  readonly body: Body;
  readonly reserve: string;
  readonly row: Row;
}

function Actions({ body, reserve, row }: ActionsProps) {
  if (row.budget.status === "CLOSED") return "Year closed";
  const what = appropriationInWords(row.amount, row.pounds);
  return (
    <a href={lineHref(body, "reserve", reserve, `appropriations/${encodeURIComponent(row.id)}/remove`)}>
      Remove{" "}
      <span className="govuk-visually-hidden">
        {what} on {dateInWords(row.on)}
      </span>
    </a>
  );
}
