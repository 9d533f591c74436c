// The browser build carries its own Buffer and loads in Node too; the plain one needs Node's Buffer and fails in a browser.
import { stringify } from "csv-stringify/browser/esm/sync";

/** A cell: text, a number, nothing, or a number that was already written out, such as `{ number: "-46.10" }`. */
export type CsvCell = string | number | null | { readonly number: string };

/** What spreadsheets take for the start of a formula, in full width too. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
const writtenNumber = /^-?[0-9]+(\.[0-9]+)?$/;

/**
 * A CSV file for spreadsheets: UTF-8 with byte order mark, CRLF after every row, cells quoted where they must be. Text that a
 * spreadsheet would run as a formula (it starts with = + - @, a tab or a carriage return) gets an apostrophe before it, headings
 * included; numbers are left alone. Null is an empty cell. Throws RangeError for a number that is none. Not for files that machines
 * read.
 */
export function csvForPeople(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\ufeff${csvRowsForPeople([header, ...rows])}`;
}

/** Rows of such a file, without the mark that begins it: for files that are written part by part. */
export function csvRowsForPeople(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((cells) => cells.map(writeCell));
  // Without the match a lone line feed inside a cell would go out unquoted beside CRLF row ends.
  return stringify(lines, { record_delimiter: "windows", quoted_match: /[\r\n]/ });
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return formulaStart.test(cell) ? `'${cell}` : cell;
  if (typeof cell === "object") return writeNumber(cell.number, writtenNumber.test(cell.number));
  return writeNumber(String(cell), Number.isFinite(cell));
}

function writeNumber(text: string, isNumber: boolean): string {
  if (!isNumber) throw new RangeError(`"${text}" is declared as a number and is none.`);
  return text;
}
