import { StateWord } from "../../ui/state-word";
import { Table } from "../../ui/table";
import { WideTable } from "../../ui/wide-table";
import type { SideBySideRow, SideBySideValue } from "./side-by-side";

/** Columns that fit beside each other. */
const besideMax = 8;

export interface SideBySideTableProps {
  readonly caption: string;
  /** The head of the rows' names, then those of the values. */
  readonly heads: readonly string[];
  readonly rows: readonly SideBySideRow[];
  /** Where the name of a row leads; undefined where it leads nowhere. */
  readonly hrefOf: (row: SideBySideRow) => string | undefined;
  /** Heads of columns that hold words, not counts. */
  readonly worded?: readonly string[] | undefined;
}

/** A table of counts, amounts or values with their verdicts. More columns than fit beside each other scroll in a region of their own. */
export function SideBySideTable({ caption, heads, rows, hrefOf, worded = [] }: SideBySideTableProps) {
  const [first = "", ...others] = heads;
  const isWide = heads.length > besideMax;
  const table = (
    <Table
      caption={isWide ? <span className="app-scroll__caption">{caption}</span> : caption}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { key: "head", content: first },
        ...others.map((content) => ({
          key: content,
          content,
          format: worded.includes(content) ? undefined : ("numeric" as const),
        })),
      ]}
      blockLabels={["", ...others]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          <RowName key="name" row={row} href={hrefOf(row)} />,
          ...row.values.map((value, index) => <Value key={others[index]} value={value} />),
        ],
      }))}
    />
  );
  if (!isWide) return table;
  return (
    <WideTable name={caption} hint="Scroll sideways for more columns." shows="BEGINNING">
      {table}
    </WideTable>
  );
}

function RowName({ row: { name, note }, href }: { readonly row: SideBySideRow; readonly href: string | undefined }) {
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {note ? <span className="app-cell-note">{note}</span> : null}
    </>
  );
}

function Value({ value: { text, isMissing, state, isInConflict } }: { readonly value: SideBySideValue }) {
  if (isMissing) return <span className="app-missing">{text}</span>;
  return (
    <>
      {state?.word === text ? null : text}
      {state ? (
        <span className="app-cell-note">
          <StateWord kind={state.kind}>{state.word}</StateWord>
        </span>
      ) : null}
      {isInConflict ? (
        <span className="app-cell-note">
          <StateWord kind="conflict">Conflict</StateWord>
        </span>
      ) : null}
    </>
  );
}
