import { optionalColumns, requiredColumns } from "./figure-row";
import { normaliseCell } from "./normalise-cell";

/** What separates the columns of a file. */
export type Delimiter = "," | ";" | "\t";

/** A file's text with line feeds alone, how its columns are separated, and what to tell about that. */
export interface Layout {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly notes: readonly string[];
}

const delimiters: readonly Delimiter[] = [",", ";", "\t"];
const names: Readonly<Record<Delimiter, string>> = { ",": "commas", ";": "semicolons", "\t": "tabs" };
const columns: ReadonlySet<string> = new Set([...requiredColumns, ...optionalColumns]);
/** Characters of a file in which its header is looked for. */
const headCharacters = 10_000;

/**
 * Finds how a file was written: with commas, semicolons or tabs, as a first line such as `sep=;` says or else as most of
 * the columns' names are found. Lines keep their numbers, whether they end with CR, LF or CRLF. Answers a sentence where
 * the first line names another separator.
 */
export function findLayout(csv: string): Layout | string {
  const text = csv.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const said = /^"?sep=([^\n])"?[^\S\n]*(?=\n|$)/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said ? delimiters.find((candidate) => candidate === said[1]) : guessDelimiter(body);
  if (!delimiter) return `"${said?.[1]}" cannot separate the columns: use commas, semicolons or tabs.`;
  const notes = delimiter === "," ? [] : [`The columns are separated by ${names[delimiter]}.`];
  return { text: body, delimiter, notes };
}

/** The column that a cell of the header names: lower case, without spaces around. */
export function columnOf(cell: string): string {
  return normaliseCell(cell).toLowerCase();
}

function guessDelimiter(text: string): Delimiter {
  const head = /^.*[^\s,;].*$/m.exec(text.slice(0, headCharacters))?.[0] ?? "";
  const found = (delimiter: Delimiter): number =>
    head.split(delimiter).filter((cell) => columns.has(columnOf(cell.replaceAll('"', "")))).length;
  return delimiters.reduce((best, candidate) => (found(candidate) > found(best) ? candidate : best));
}
