import { checkTexts } from "./check-texts";
import {
  buildFault,
  type FigureColumn,
  type FigureFault,
  type FigureRow,
  hasMoreCharacters,
  optionalColumns,
} from "./figure-row";
import { type Delimiter, findLayout, type Layout } from "./find-layout";
import { normaliseCell } from "./normalise-cell";
import { readHeader } from "./read-header";
import { type CsvRecord, splitRecords } from "./split-records";

/** Characters of an imported file at the most; a larger file goes in parts. */
export const csvLengthMax = 2_000_000;
/** Rows of an imported file at the most. */
export const rowsMax = 50_000;
const cellCharactersMax = 2_000;

/** A figures file as text. */
export interface ParsedFigures {
  readonly rows: readonly FigureRow[];
  /** Lines of the rows that could not be told apart into columns. */
  readonly brokenLines: readonly number[];
  /** In the order of the lines. */
  readonly faults: readonly FigureFault[];
  readonly delimiter: Delimiter;
  /** What to tell about how the file was read, in plain English. */
  readonly notes: readonly string[];
}

const nothing: ParsedFigures = { rows: [], brokenLines: [], faults: [], delimiter: ",", notes: [] };

/**
 * Reads a figures file as spreadsheets leave it: a header with the columns by name, in any order, then one row a value.
 * Blank rows and empty cells at the ends of rows count for nothing. What is too large is refused before it is read.
 */
export function parseFigures(csv: string): ParsedFigures {
  if (csv.length > csvLengthMax) {
    return refuse(1, "The file has more than 2,000,000 characters. Import it in parts.");
  }
  const layout = findLayout(csv);
  return "message" in layout ? { ...nothing, faults: [layout] } : readRows(layout);
}

function refuse(line: number, message: string): ParsedFigures {
  return { ...nothing, faults: [buildFault(line, undefined, message)] };
}

function readRows(layout: Layout): ParsedFigures {
  const { records: all, rowCount, fault } = splitRecords(layout, rowsMax + 2);
  const headIndex = all.findIndex(holdsMoreThanSeparators);
  const [head, ...records] = headIndex < 0 ? [] : all.slice(headIndex);
  const header = head && readHeader(head);
  if (header && "faults" in header) return { ...nothing, faults: header.faults };
  if (fault) return { ...nothing, faults: [fault] };
  if (rowCount > rowsMax + 1) {
    return refuse(head?.line ?? 1, "The file has more than 50,000 rows, blank ones included. Import it in parts.");
  }
  if (!header) return refuse(1, "The file is empty.");
  if (records.length === 0) return refuse(head.line, "The file has a header and no rows.");

  const rows: FigureRow[] = [];
  const brokenLines: number[] = [];
  const faults: FigureFault[] = [];
  for (const record of records) {
    const broken = checkCells(record, header.columns);
    if (broken.length > 0) {
      brokenLines.push(record.line);
      faults.push(...broken);
      continue;
    }
    const row = readRow(record, header.columns);
    faults.push(...checkTexts(row));
    rows.push(row);
  }
  return { rows, brokenLines, faults, delimiter: layout.delimiter, notes: layout.notes };
}

/** Before the header a row of separators is blank, whichever they are. */
function holdsMoreThanSeparators({ cells }: CsvRecord): boolean {
  return cells.some((cell) => /[^\s,;]/.test(cell));
}

/** A row may have empty cells more than the header, and lack the columns at the end that a file need not have. */
function checkCells({ line, cells }: CsvRecord, columns: readonly FigureColumn[]): FigureFault[] {
  const isShort = columns
    .slice(cells.length)
    .some((column) => !optionalColumns.some((optional) => optional === column));
  const isLong = cells.length > columns.length && cells.slice(columns.length).some((cell) => /\S/.test(cell));
  if (isShort || isLong) {
    const message = `The row has ${cells.length} cells and the header has ${columns.length}.`;
    return [buildFault(line, undefined, message)];
  }
  return columns
    .filter((_, index) => hasMoreCharacters(cells[index] ?? "", cellCharactersMax))
    .map((column) => buildFault(line, column, `The ${column} has more than 2,000 characters.`));
}

function readRow({ line, cells }: CsvRecord, columns: readonly FigureColumn[]): FigureRow {
  const texts = Object.fromEntries(
    columns.map((column, index) => [column, normaliseCell(cells[index] ?? "", column === "note")]),
  );
  return { note: "", ...texts, line } as FigureRow;
}
