import type { ReactNode } from "react";
import { Table, type TableHead, type TableRow } from "../../ui/table";
import { BreakableText } from "./breakable-text";
import { type ImportResult, faultsId, shownWords } from "./import-words";
import { doubtsOf, type PreviewRow, type PreviewRows } from "./preview-rows";

type Column = TableHead & { readonly content: string };

const line: Column = { key: "line", content: "Line", format: "numeric" };
const cell: readonly Column[] = [
  { key: "area", content: "Area" },
  { key: "indicator", content: "Indicator" },
  { key: "period", content: "Period" },
  { key: "category", content: "Category" },
];
const value: Column = { key: "value", content: "Value", format: "numeric" };

/** Rows that state something new. */
export function AddedTable({ rows }: { readonly rows: PreviewRows }) {
  return (
    <RowTable
      caption="Added"
      count={shownWords(rows.rows.length, rows.total, "row", rows.isMost)}
      columns={[line, ...cell, value]}
    >
      {rows.rows.map((row) => ({ key: String(row.line), cells: [...cellsOf(row), row.value] }))}
    </RowTable>
  );
}

/** Rows that change what is stored, with both values. */
export function ChangedTable({ rows }: { readonly rows: PreviewRows }) {
  const columns: readonly Column[] = [
    line,
    ...cell,
    { key: "old", content: "Old value", format: "numeric" },
    { key: "new", content: "New value", format: "numeric" },
  ];
  return (
    <RowTable caption="Changed" count={shownWords(rows.rows.length, rows.total, "row", rows.isMost)} columns={columns}>
      {rows.rows.map((row) => {
        const isSame = row.value === row.previousValue;
        const changed = isSame ? `${row.value}, with another note` : row.value;
        return { key: String(row.line), cells: [...cellsOf(row), row.previousValue ?? "None", changed] };
      })}
    </RowTable>
  );
}

/** Rows that may be a mistake, each with every doubt. */
export function DoubtfulTable({ rows, result }: { readonly rows: PreviewRows; readonly result: ImportResult }) {
  const why: Column = { key: "why", content: "Why it is doubtful" };
  return (
    <RowTable
      caption="Doubtful"
      count={shownWords(rows.rows.length, rows.total, "row", rows.isMost)}
      columns={[line, ...cell, value, why]}
    >
      {rows.rows.map((row) => {
        const now = row.previousValue === null ? row.value : `${row.value}, now ${row.previousValue}`;
        return { key: String(row.line), cells: [...cellsOf(row), now, doubtsOf(row, result)] };
      })}
    </RowTable>
  );
}

/** Every fault that is listed, by line and column. */
export function RefusedTable({ faults, faultCount }: Pick<ImportResult, "faults" | "faultCount">) {
  const columns: readonly Column[] = [
    line,
    { key: "column", content: "Column" },
    { key: "message", content: "What is wrong" },
  ];
  return (
    <div id={faultsId} tabIndex={-1}>
      <RowTable caption="Refused" count={shownWords(faults.length, faultCount, "fault")} columns={columns}>
        {faults.map((fault, index) => ({
          key: `${fault.line} ${index}`,
          cells: [fault.line, fault.column ?? "Whole line", fault.message],
        }))}
      </RowTable>
    </div>
  );
}

interface RowTableProps {
  readonly caption: string;
  readonly count: string;
  readonly columns: readonly Column[];
  readonly children: readonly TableRow[];
}

function RowTable({ caption, count, columns, children }: RowTableProps) {
  const name = (
    <>
      {caption} <span className="govuk-caption-m">{count}</span>
    </>
  );
  return (
    <div className="app-section">
      <Table
        caption={name}
        captionClasses="govuk-table__caption--m"
        head={columns}
        blockLabels={columns.map(({ content }) => content)}
        rows={children.map(({ key, cells }) => ({ key, cells: cells.map(breakable) }))}
      />
    </div>
  );
}

function cellsOf({ line, area, indicator, period, category }: PreviewRow): ReactNode[] {
  return [line, area, indicator, period, category ?? "Total"];
}

function breakable(content: ReactNode): ReactNode {
  if (content === "") return "Empty";
  return typeof content === "string" ? <BreakableText>{content}</BreakableText> : content;
}
