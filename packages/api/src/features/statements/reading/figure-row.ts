import type { FigureColumn } from "@panboard/shared";
import { nameHidden } from "./invisible";

/** One row of a figures file as normalised text, with the line it begins on. */
export type FigureRow = Readonly<Record<FigureColumn, string>> & { readonly line: number };

/** What is wrong, or doubtful, with a row of a file, in plain English. */
export interface RowFault<Column extends string = string> {
  readonly line: number;
  readonly column?: Column | undefined;
  readonly message: string;
}

/** What is wrong, or doubtful, with a row of a figures file. */
export type FigureFault = RowFault<FigureColumn>;

const messageLengthMax = 300;
const cellLengthMax = 60;

/** A fault whose message has 300 characters at the most, all of which can be seen. */
export function buildFault(line: number, column: undefined, message: string): RowFault<never>;
export function buildFault<Column extends string>(
  line: number,
  column: Column | undefined,
  message: string,
): RowFault<Column>;
export function buildFault(line: number, column: string | undefined, message: string): RowFault {
  const shown = shorten(nameHidden(message), messageLengthMax);
  return column === undefined ? { line, message: shown } : { line, column, message: shown };
}

/** A cell in double quotes for a message, written as `writeCell` does. */
export function quoteCell(text: string): string {
  return `"${writeCell(text)}"`;
}

/** A cell to be shown: 60 characters at the most, with what cannot be seen written as "<U+200B>". */
export function writeCell(text: string): string {
  return shorten(nameHidden(text.slice(0, cellLengthMax + 1)), cellLengthMax);
}

/** Whether a text has more characters than so many; one outside the basic plane counts once. */
export function hasMoreCharacters(text: string, charactersMax: number): boolean {
  return text.length > charactersMax && (text.length > 2 * charactersMax || Array.from(text).length > charactersMax);
}

/** The text, cut to so many UTF-16 code units with an ellipsis as the last; no character is cut in half. */
function shorten(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let short = "";
  for (const character of text) {
    if (short.length + character.length >= lengthMax) break;
    short += character;
  }
  return `${short}…`;
}
