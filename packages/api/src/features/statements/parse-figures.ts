import { parse, type CsvError } from "csv-parse/sync";

const requiredColumns = [
  "board",
  "area",
  "indicator",
  "period",
  "breakdown",
  "category",
  "value",
  "source",
  "section",
] as const;
const optionalColumns = ["note"] as const;

export type FigureColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];

/** One row of a figures file as text, with the line it begins on; the header is line 1. */
export type FigureRow = Readonly<Record<FigureColumn, string>> & { readonly line: number };

/** What is wrong with a row of a file, in plain English. */
export interface FigureFault {
  readonly line: number;
  readonly column?: FigureColumn | undefined;
  readonly message: string;
}

const lengthMax: Partial<Record<FigureColumn, number>> = { source: 200, section: 200, note: 1000 };

/** Reads a figures file: a header with the columns by name, in any order, then one row a value. */
export function parseFigures(csv: string): { rows: FigureRow[]; faults: FigureFault[] } {
  let records: { line: number; cells: string[] }[];
  try {
    records = splitRecords(csv);
  } catch (error) {
    const { lines, code } = error as CsvError & { lines?: number };
    const reason = code.includes("QUOTE")
      ? "a quotation mark is out of place, here or in a line before"
      : "it could not be read";
    return { rows: [], faults: [{ line: lines ?? 1, message: `This line is not CSV: ${reason}.` }] };
  }
  const [header, ...body] = records;
  if (!header) return { rows: [], faults: [{ line: 1, message: "The file is empty." }] };
  const headerFaults = checkHeader(header.cells);
  if (headerFaults.length > 0) return { rows: [], faults: headerFaults };
  if (body.length === 0) return { rows: [], faults: [{ line: 1, message: "The file has a header and no rows." }] };

  const rows: FigureRow[] = [];
  const faults: FigureFault[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== header.cells.length) {
      const message = `The row has ${cells.length} cells and the header has ${header.cells.length}.`;
      faults.push({ line, message });
      continue;
    }
    const texts = Object.fromEntries(header.cells.map((name, index) => [name, cells[index] ?? ""]));
    const row = { note: "", ...texts, line } as FigureRow;
    faults.push(...checkTexts(row));
    rows.push(row);
  }
  return { rows, faults };
}

function splitRecords(csv: string): { line: number; cells: string[] }[] {
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true } as const;
  const read = parse(csv, options) as unknown as { record: string[]; info: { lines: number } }[];
  return read.map(({ record, info }) => {
    // `lines` counts to the record's last line; quoted cells may hold line breaks.
    const breaks = record.reduce((total, cell) => total + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return { line: info.lines - breaks, cells: record };
  });
}

function checkHeader(names: readonly string[]): FigureFault[] {
  const known: readonly string[] = [...requiredColumns, ...optionalColumns];
  const missing = requiredColumns
    .filter((column) => !names.includes(column))
    .map((column): FigureFault => ({ line: 1, column, message: `The column ${column} is missing.` }));
  const surplus = names
    .filter((name, index) => !known.includes(name) || names.indexOf(name) !== index)
    .map((name): FigureFault => {
      const reason = known.includes(name) ? "there twice" : `not known. The columns are ${known.join(", ")}`;
      return { line: 1, message: `The column "${name.slice(0, 40)}" is ${reason}.` };
    });
  return [...missing, ...surplus];
}

function checkTexts(row: FigureRow): FigureFault[] {
  const faults: FigureFault[] = [];
  for (const column of ["source", "section", "note"] as const) {
    const text = row[column];
    if (text === "" && column !== "note") {
      faults.push({ line: row.line, column, message: `Enter the ${column} that prints the value.` });
    }
    if (text.length > (lengthMax[column] ?? 0)) {
      faults.push({ line: row.line, column, message: `The ${column} has more than ${lengthMax[column]} characters.` });
    }
    if (/^[=+\-@]/.test(text)) {
      const message = `The ${column} begins with ${text[0]}, which a spreadsheet takes for a formula.`;
      faults.push({ line: row.line, column, message });
    }
    if (/\p{Cc}/u.test(text.replace(/[\r\n\t]/g, ""))) {
      faults.push({ line: row.line, column, message: `The ${column} holds a control character.` });
    }
  }
  return faults;
}
