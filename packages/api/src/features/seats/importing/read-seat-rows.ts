import {
  requiredSeatColumns,
  seatExportHeads,
  type SeatFileColumn,
  seatFileColumns,
  seatFileLimits,
} from "@panboard/shared";
import {
  buildFault,
  columnOf,
  type CsvRecord,
  findLayout,
  normaliseCell,
  quoteCell,
  type RowFault,
  splitRecords,
} from "../../statements";

/** What is wrong with a row of a file of seats. */
export type SeatFault = RowFault<SeatFileColumn>;

/** A row of a file of seats: its cells as written but for spaces around, undefined where the file has no such column. */
export interface SeatRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<SeatFileColumn, string>>>;
}

/** A file of seats as far as it could be read. */
export interface ReadSeats {
  readonly rows: readonly SeatRow[];
  readonly faults: readonly SeatFault[];
  readonly notes: readonly string[];
}

const known = Object.keys(seatFileColumns) as readonly SeatFileColumn[];
const spaced = (column: string): string => column.replaceAll("_", " ");
const headings = new Set([...known, ...known.map(spaced), ...Object.keys(seatExportHeads)]);
const { rowsMax } = seatFileLimits;

/**
 * Reads a file of seats as spreadsheets leave it: a header with the columns by name, in any order, then one row a seat. Heads
 * may be those of the list's own export. A file with a fault in its header or its form has no rows.
 */
export function readSeatRows(csv: string): ReadSeats {
  const layout = findLayout(csv, headings);
  if ("message" in layout) return refuse(layout);
  const { records, rowCount, fault } = splitRecords(layout, rowsMax + 2);
  const [head, ...rows] = records;
  if (!head) return refuse(buildFault(1, undefined, "The file is empty."));
  const columns = head.cells.map(readHead);
  const faults = checkHeads(head, columns);
  if (faults.length > 0) return refuse(...faults);
  if (fault) return refuse(fault);
  if (rowCount > rowsMax + 1)
    return refuse(buildFault(head.line, undefined, "The file has more than 5,000 rows. Import it in parts."));
  if (rows.length === 0) return refuse(buildFault(head.line, undefined, "The file has a header and no rows."));
  const read = rows.map((row) => readRow(row, columns));
  return {
    rows: read.flatMap((one) => ("cells" in one ? one : [])),
    faults: read.flatMap((one) => ("cells" in one ? [] : one)),
    notes: [...layout.notes, ...notesOf(head, columns)],
  };
}

function refuse(...faults: readonly SeatFault[]): ReadSeats {
  return { rows: [], faults, notes: [] };
}

/** The column of a head; null of one that is not read, undefined of one that is not known. */
function readHead(head: string): SeatFileColumn | null | undefined {
  const name = columnOf(head);
  if (name === "") return null;
  return name in seatExportHeads ? seatExportHeads[name] : known.find((one) => one === name || spaced(one) === name);
}

function checkHeads({ line, cells }: CsvRecord, columns: readonly (SeatFileColumn | null | undefined)[]): SeatFault[] {
  if (!columns.some((column) => column))
    return [buildFault(line, undefined, `The first line must name the columns: ${known.join(", ")}.`)];
  const missing = requiredSeatColumns.filter((column) => !columns.includes(column));
  return [
    ...missing.map((column) => buildFault(line, column, `The column ${column} is missing.`)),
    ...columns.flatMap((column, index) => {
      const told = quoteCell(cells[index] ?? "");
      if (column === undefined)
        return buildFault(line, undefined, `The column ${told} is not known. The columns are ${known.join(", ")}.`);
      const isTwice = column !== null && columns.indexOf(column) < index;
      return isTwice ? buildFault(line, column, `The column ${told} is there twice.`) : [];
    }),
  ];
}

function readRow(
  { line, cells }: CsvRecord,
  columns: readonly (SeatFileColumn | null | undefined)[],
): SeatRow | SeatFault {
  const beyond = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (beyond) {
    const message = `The row has ${cells.length} cells and the header has ${columns.length}.`;
    return buildFault(line, undefined, message);
  }
  const read = columns.flatMap((column, index) => (column ? [[column, cells[index] ?? ""] as const] : []));
  return { line, cells: Object.fromEntries(read) };
}

function notesOf({ cells }: CsvRecord, columns: readonly (SeatFileColumn | null | undefined)[]): string[] {
  const unread = cells.filter((cell, index) => columns[index] === null && cell.trim() !== "");
  return unread.map((head) => `The column ${quoteCell(head)} is not read.`);
}

/** A cell on one line, without the apostrophe that keeps a spreadsheet from running it. */
export function plainCell(text: string): string {
  return normaliseCell(text).replace(/^'(?=[=+\-@＝＋－＠])/u, "");
}
