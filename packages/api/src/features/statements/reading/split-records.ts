import { type CsvError, parse } from "csv-parse/sync";
import type { Layout } from "./find-layout";

/** The cells of a row, with the line it begins on as an editor counts it. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A line that is not CSV. */
export class CsvFault extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(`This line is not CSV: ${reason}.`);
  }
}

/**
 * Reads up to so many rows, the header included, and leaves out those that hold nothing. Throws CsvFault where a
 * quotation mark is misplaced. A row of another length costs the parser an error of its own, so there is no reading
 * without a limit.
 */
export function splitRecords({ text, delimiter }: Layout, recordsMax: number): CsvRecord[] {
  const options = {
    delimiter,
    record_delimiter: "\n",
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    to: recordsMax,
  } as const;
  try {
    const read = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return read
      .map(({ record, info }) => ({ line: info.lines - countBreaks(record), cells: record }))
      .filter(holdsAnything);
  } catch (error) {
    const { code, lines = 1 } = error as Partial<CsvError> & { readonly lines?: number };
    if (code === "CSV_QUOTE_NOT_CLOSED") {
      throw new CsvFault(lines, "it is the last one, and a quotation mark that opens a cell before is never closed");
    }
    if (!code?.includes("QUOTE")) throw error;
    throw new CsvFault(lines, "a quotation mark is out of place, here or in a line before");
  }
}

/** The parser's count goes to a row's last line. */
function countBreaks(record: readonly string[]): number {
  return record.reduce((total, cell) => total + cell.split("\n").length - 1, 0);
}

function holdsAnything({ cells }: CsvRecord): boolean {
  return cells.some((cell) => /\S/.test(cell));
}
