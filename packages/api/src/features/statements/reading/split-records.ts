import { type CsvError, parse } from "csv-parse/sync";
import { buildFault, type RowFault } from "./figure-row";
import type { Layout } from "./find-layout";

/** The cells of a row, with the line it begins on as an editor counts it. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a file as far as it was read. */
export interface SplitRecords {
  /** Those that hold anything. */
  readonly records: readonly CsvRecord[];
  /** Rows that were read, with those of nothing but separators and without empty lines. */
  readonly rowCount: number;
  /** The line that is not CSV, at which the reading ended. */
  readonly fault: RowFault<never> | undefined;
}

/**
 * Reads up to so many rows, the header and those of nothing but separators included, and ends before a quotation mark
 * that is misplaced. A row of another length costs the parser an error of its own, so there is no reading without a limit.
 */
export function splitRecords({ text, delimiter }: Layout, rowsMax: number): SplitRecords {
  const records: CsvRecord[] = [];
  let rowCount = 0;
  const take = (cells: string[], { lines }: { readonly lines: number }): undefined => {
    rowCount += 1;
    if (cells.some((cell) => /\S/.test(cell))) records.push({ line: lines - countBreaks(cells), cells });
  };
  const options = {
    delimiter,
    record_delimiter: "\n",
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    to: rowsMax,
    on_record: take,
  } as const;
  try {
    withoutStackTraces(() => parse(text, options));
  } catch (error) {
    return { records, rowCount, fault: describeFault(error) };
  }
  return { records, rowCount, fault: undefined };
}

function describeFault(error: unknown): RowFault<never> {
  const { code, lines = 1 } = error as Partial<CsvError> & { readonly lines?: number };
  if (!code?.includes("QUOTE")) throw error;
  const reason =
    code === "CSV_QUOTE_NOT_CLOSED"
      ? "it is the last one, and a quotation mark that opens a cell before is never closed"
      : "a quotation mark is out of place, here or in a line before";
  return buildFault(lines, undefined, `This line is not CSV: ${reason}.`);
}

/**
 * The parser makes an error for each row whose length is not the first one's, and drops it. Their stack traces take
 * as long as all the rest of the reading, and nobody reads them; nothing else runs meanwhile.
 */
function withoutStackTraces(run: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** The parser's count goes to a row's last line. */
function countBreaks(cells: readonly string[]): number {
  return cells.reduce((total, cell) => total + cell.split("\n").length - 1, 0);
}
