import { requiredFigureColumns } from "@panboard/shared";
import { checkTexts } from "./check-texts";
import { buildFault, type FigureFault, type FigureRow, hasMoreCharacters } from "./figure-row";
import { type Delimiter, findLayout, type Layout } from "./find-layout";
import { normaliseCell } from "./normalise-cell";
import { type Header, readHeader } from "./read-header";
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

  const meant = records.filter((record) => !isLeftOut(record, header));
  if (meant.length === 0) {
    return refuse(
      head.line,
      "Every row says no in the column import, so there is nothing to import. What Panboard worked out is not imported: choose Number, export that, and import the file.",
    );
  }
  const rows: FigureRow[] = [];
  const brokenLines: number[] = [];
  const faults: FigureFault[] = [];
  for (const record of meant) {
    const broken = checkCells(record, header);
    if (broken.length > 0) {
      brokenLines.push(record.line);
      faults.push(...broken);
      continue;
    }
    const row = readRow(record, header);
    faults.push(...checkTexts(row));
    rows.push(row);
  }
  const notes = [...layout.notes, ...tellUnread(header, records.length - meant.length)];
  return { rows, brokenLines, faults, delimiter: layout.delimiter, notes };
}

/** Whether a file of ours marks the row as one that states nothing, or a person has marked it so. */
function isLeftOut({ cells }: CsvRecord, { importPlace }: Header): boolean {
  return importPlace !== undefined && normaliseCell(cells[importPlace] ?? "").toLowerCase() === "no";
}

function tellUnread({ unread }: Header, leftOut: number): string[] {
  const columns = `Not read, because these columns are for people alone: ${unread.join(", ")}.`;
  const rows = `${leftOut.toLocaleString("en-GB")} ${leftOut === 1 ? "row says" : "rows say"} no in the column import, and ${leftOut === 1 ? "was" : "were"} left out.`;
  return [...(unread.length > 0 ? [columns] : []), ...(leftOut > 0 ? [rows] : [])];
}

/** Before the header a row of separators is blank, whichever they are. */
function holdsMoreThanSeparators({ cells }: CsvRecord): boolean {
  return cells.some((cell) => /[^\s,;]/.test(cell));
}

/** A row may have empty cells more than the header, and lack the columns at the end that a file need not have. */
function checkCells({ line, cells }: CsvRecord, { width, places }: Header): FigureFault[] {
  const isShort = requiredFigureColumns.some((column) => (places.get(column) ?? 0) >= cells.length);
  const isLong = cells.length > width && cells.slice(width).some((cell) => /\S/.test(cell));
  if (isShort || isLong) {
    return [buildFault(line, undefined, `The row has ${cells.length} cells and the header has ${width}.`)];
  }
  return [...places]
    .filter(([, place]) => hasMoreCharacters(cells[place] ?? "", cellCharactersMax))
    .map(([column]) => buildFault(line, column, `The ${column} has more than 2,000 characters.`));
}

function readRow({ line, cells }: CsvRecord, { places }: Header): FigureRow {
  const texts = Object.fromEntries(
    [...places].map(([column, place]) => [column, normaliseCell(cells[place] ?? "", column === "note")]),
  );
  return { note: "", ...texts, line } as FigureRow;
}
