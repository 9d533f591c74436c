import { optionalFigureColumns, requiredFigureColumns } from "@panboard/shared";
import { buildFault, quoteCell, type RowFault } from "./figure-row";
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
const figureColumns: ReadonlySet<string> = new Set([...requiredFigureColumns, ...optionalFigureColumns]);
/** Characters of the header in which the columns' names are looked for. */
const headCharacters = 10_000;

/**
 * Finds how a file was written: with commas, semicolons or tabs, as a first line such as `sep=;` says or else as most of
 * the columns' names are found. Such a line may have quotation marks and separators around it, and blank rows before it.
 * Lines keep their numbers, whether they end with CR, LF or CRLF. Answers a fault where another separator is named.
 * The columns are those of a figures file unless said, in lower case.
 */
export function findLayout(csv: string, columns = figureColumns): Layout | RowFault<never> {
  const text = csv.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const { start, end, line } = findFirstLine(text);
  const said = /^[^\S\n]*"?sep=(.)[\s",;]*$/isu.exec(text.slice(start, end))?.[1];
  const delimiter =
    said === undefined
      ? guessDelimiter(text.slice(start, end), columns)
      : delimiters.find((candidate) => candidate === said);
  if (!delimiter) {
    return buildFault(
      line,
      undefined,
      `${quoteCell(said ?? "")} cannot separate the columns: use commas, semicolons or tabs.`,
    );
  }
  const notes = delimiter === "," ? [] : [`The columns are separated by ${names[delimiter]}.`];
  return { text: said === undefined ? text : "\n".repeat(line - 1) + text.slice(end), delimiter, notes };
}

/** Where the first line begins and ends that holds more than separators and quotation marks, and its number. */
function findFirstLine(text: string): { readonly start: number; readonly end: number; readonly line: number } {
  const first = Math.max(text.search(/[^\s,;"]/), 0);
  const start = text.lastIndexOf("\n", first) + 1;
  const end = text.indexOf("\n", first);
  return { start, end: end < 0 ? text.length : end, line: text.slice(0, start).split("\n").length };
}

/** The column that a cell of the header names: lower case, without spaces around. */
export function columnOf(cell: string): string {
  return normaliseCell(cell).toLowerCase();
}

function guessDelimiter(line: string, columns: ReadonlySet<string>): Delimiter {
  const head = line.slice(0, headCharacters);
  const found = (delimiter: Delimiter): number =>
    head.split(delimiter).filter((cell) => columns.has(columnOf(cell.replaceAll('"', "")))).length;
  return delimiters.reduce((best, candidate) => (found(candidate) > found(best) ? candidate : best));
}
