import { buildFault, quoteCell, type RowFault } from "./figure-row";
import { columnOf, findLayout } from "./find-layout";
import { normaliseCell } from "./normalise-cell";
import { type CsvRecord, splitRecords } from "./split-records";

/** How a file of rows is written whose columns are named in its first line. */
export interface NamedColumns<Column extends string> {
  /** The columns in the order of a template. */
  readonly columns: readonly Column[];
  /** Those that every file has. */
  readonly required: readonly Column[];
  /** Heads that exports write otherwise; null of what an import does not read. In small letters. */
  readonly otherHeads: Readonly<Record<string, Column | null>>;
  readonly rowsMax: number;
}

/** A row: its cells as written, undefined where the file has no such column. */
export interface NamedRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** A file as far as it could be read. */
export interface NamedRows<Column extends string> {
  readonly rows: readonly NamedRow<Column>[];
  readonly faults: readonly RowFault<Column>[];
  readonly notes: readonly string[];
}

type Heads<Column> = readonly (Column | null | undefined)[];

const spaced = (column: string): string => column.replaceAll("_", " ");

/**
 * Reads a file as spreadsheets leave it: a header with the columns by name, in any order, then its rows. A file with a fault in
 * its header or its form has no rows.
 */
export function readNamedRows<Column extends string>(csv: string, as: NamedColumns<Column>): NamedRows<Column> {
  const layout = findLayout(csv, new Set([...as.columns, ...as.columns.map(spaced), ...Object.keys(as.otherHeads)]));
  if ("message" in layout) return refuse(layout);
  const { records, rowCount, fault } = splitRecords(layout, as.rowsMax + 2);
  const [head, ...rows] = records;
  if (!head) return refuse(buildFault(1, undefined, "The file is empty."));
  const columns = head.cells.map((cell) => readHead(cell, as));
  const faults = checkHeads(head, columns, as);
  if (faults.length > 0) return refuse(...faults);
  if (fault) return refuse(fault);
  const rowsMax = as.rowsMax.toLocaleString("en-GB");
  if (rowCount > as.rowsMax + 1)
    return refuse(buildFault(head.line, undefined, `The file has more than ${rowsMax} rows. Import it in parts.`));
  if (rows.length === 0) return refuse(buildFault(head.line, undefined, "The file has a header and no rows."));
  const read = rows.map((row) => readRow(row, columns));
  return {
    rows: read.flatMap((one) => ("cells" in one ? one : [])),
    faults: read.flatMap((one) => ("cells" in one ? [] : one)),
    notes: [...layout.notes, ...notesOf(head, columns)],
  };
}

function refuse<Column extends string>(...faults: readonly RowFault<Column>[]): NamedRows<Column> {
  return { rows: [], faults, notes: [] };
}

/** The column of a head; null of one that is not read, undefined of one that is not known. */
function readHead<Column extends string>(head: string, as: NamedColumns<Column>): Column | null | undefined {
  const name = columnOf(head);
  if (name === "") return null;
  return Object.hasOwn(as.otherHeads, name)
    ? as.otherHeads[name]
    : as.columns.find((one) => one === name || spaced(one) === name);
}

function checkHeads<Column extends string>(
  { line, cells }: CsvRecord,
  heads: Heads<Column>,
  { columns, required }: NamedColumns<Column>,
): RowFault<Column>[] {
  const names = columns.join(", ");
  if (!heads.some((column) => column))
    return [buildFault(line, undefined, `The first line must name the columns: ${names}.`)];
  const missing = required.filter((column) => !heads.includes(column));
  return [
    ...missing.map((column) => buildFault(line, column, `The column ${column} is missing.`)),
    ...heads.flatMap((column, index) => {
      const told = quoteCell(cells[index] ?? "");
      if (column === undefined)
        return buildFault<Column>(line, undefined, `The column ${told} is not known. The columns are ${names}.`);
      const isTwice = column !== null && heads.indexOf(column) < index;
      return isTwice ? buildFault(line, column, `The column ${told} is there twice.`) : [];
    }),
  ];
}

function readRow<Column extends string>(
  { line, cells }: CsvRecord,
  columns: Heads<Column>,
): NamedRow<Column> | RowFault<Column> {
  const beyond = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (beyond) {
    const message = `The row has ${cells.length} cells and the header has ${columns.length}.`;
    return buildFault<Column>(line, undefined, message);
  }
  const read = columns.flatMap((column, index) => (column ? [[column, cells[index] ?? ""] as const] : []));
  return { line, cells: Object.fromEntries(read) as Partial<Record<Column, string>> };
}

function notesOf<Column extends string>({ cells }: CsvRecord, columns: Heads<Column>): string[] {
  const unread = cells.filter((cell, index) => columns[index] === null && cell.trim() !== "");
  return unread.map((head) => `The column ${quoteCell(head)} is not read.`);
}

/** A cell on one line, without the apostrophe that keeps a spreadsheet from running it. */
export function plainCell(text: string): string {
  return normaliseCell(text).replace(/^'(?=[=+\-@＝＋－＠])/u, "");
}
