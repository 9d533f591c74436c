import { itemPurposeWords } from "@panboard/shared";
import type { ReactNode } from "react";
import { useBody } from "../../kit/page/page-context";
import { bodyNoun } from "../../kit/words/body-noun";
import { Table, type TableHead } from "../../ui/table";
import { clockInWords } from "../meetings";
import { agendaHref } from "./addresses";
import type { MeetingWithAgenda } from "./agenda-of-page";
import { readersInWords, startsOfItems } from "./agenda-words";
import type { AgendaItemPartsFragment } from "./generated/agenda";
import { ItemCell } from "./item-cell";
import { ItemOutcome } from "./item-outcome";

export interface AgendaTableProps {
  readonly meeting: MeetingWithAgenda;
  /** Whether the viewer keeps the agenda: each item leads to where it is changed, and says who reads it. */
  readonly isKept: boolean;
}

interface Column extends Pick<TableHead, "format" | "isScreenOnly"> {
  readonly head: string;
  readonly cellOf: (item: AgendaItemPartsFragment, index: number) => ReactNode;
}

/** The items of an agenda in order, as the viewer sees them, and below them what there is to say about each. */
export function AgendaTable({ meeting, isKept }: AgendaTableProps) {
  const body = useBody();
  const { id, agenda, startsAt, state } = meeting;
  const starts = startsOfItems(startsAt, agenda);
  const columns: readonly Column[] = [
    {
      head: "Item",
      cellOf: (item, index) => (
        <ItemCell item={item} number={index + 1} href={isKept ? agendaHref(body, id, item.id) : undefined} />
      ),
    },
    { head: "Purpose", cellOf: ({ purpose }) => itemPurposeWords[purpose] },
    { head: "Presenter", cellOf: ({ presenter }) => presenter ?? "Not stated" },
    {
      head: "Minutes",
      format: "numeric",
      cellOf: ({ minutes }) => minutes ?? "Not stated",
    },
    ...(startsAt === null
      ? []
      : [{ head: "Starts", cellOf: (_: AgendaItemPartsFragment, index: number) => clockOf(starts[index]) }]),
    ...(isKept
      ? [{ head: "Who reads it", cellOf: (item: AgendaItemPartsFragment) => readersInWords(item, bodyNoun(body)) }]
      : []),
    ...(state === "HELD"
      ? [
          {
            ...{ head: "Decisions and actions", isScreenOnly: true },
            cellOf: (item: AgendaItemPartsFragment) => <ItemOutcome meeting={meeting} item={item} />,
          },
        ]
      : []),
  ];
  const notes = agenda.flatMap(({ id: key, title, note }, index) =>
    note === null ? [] : [{ key, heading: `${index + 1}. ${title}`, note }],
  );
  return (
    <>
      <Table
        caption={<span className="govuk-visually-hidden">Items of the agenda, in order</span>}
        classes="app-agenda"
        head={columns.map(({ head, format, isScreenOnly }) => ({ key: head, content: head, format, isScreenOnly }))}
        blockLabels={["", ...columns.slice(1).map(({ head }) => head)]}
        firstCellIsHeader
        rows={agenda.map((item, index) => ({
          key: item.id,
          cells: columns.map(({ head, cellOf }) => <span key={head}>{cellOf(item, index)}</span>),
        }))}
      />
      {startsAt === null ? null : (
        <p className="app-note">
          An item starts when those above it are over. That is not known below an item whose minutes are not stated.
        </p>
      )}
      {notes.length === 0 ? null : <h2 className="govuk-heading-m app-after">Notes</h2>}
      {notes.map(({ key, heading, note }) => (
        <section key={key}>
          <h3 className="govuk-heading-s">{heading}</h3>
          <p className="app-measure app-agenda-text">{note}</p>
        </section>
      ))}
    </>
  );
}

function clockOf(start: string | null | undefined): string {
  return start === null || start === undefined ? "Not known" : clockInWords(start);
}
