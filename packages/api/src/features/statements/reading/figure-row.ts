/** The columns that every figures file has. */
export const requiredColumns = [
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
/** The columns that a figures file may have besides. */
export const optionalColumns = ["note"] as const;

export type FigureColumn = (typeof requiredColumns)[number] | (typeof optionalColumns)[number];

/** One row of a figures file as normalised text, with the line it begins on. */
export type FigureRow = Readonly<Record<FigureColumn, string>> & { readonly line: number };

/** What is wrong, or doubtful, with a row of a file, in plain English. */
export interface FigureFault {
  readonly line: number;
  readonly column?: FigureColumn | undefined;
  readonly message: string;
}

const messageLengthMax = 300;
const quotedLengthMax = 60;

/** A fault whose message has 300 characters at the most. */
export function buildFault(line: number, column: FigureColumn | undefined, message: string): FigureFault {
  return column === undefined
    ? { line, message: shorten(message, messageLengthMax) }
    : { line, column, message: shorten(message, messageLengthMax) };
}

/** A cell in double quotes for a message: 60 characters at the most, with what cannot be seen written as "<U+200B>". */
export function quoteCell(text: string): string {
  const visible = Array.from(text.slice(0, quotedLengthMax + 1), (character) =>
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(character) ? nameCharacter(character) : character,
  );
  return `"${shorten(visible.join(""), quotedLengthMax)}"`;
}

/** The code point of a character as "<U+200B>". */
export function nameCharacter(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** The text, cut to so many UTF-16 code units with an ellipsis as the last; no character is cut in half. */
export function shorten(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let short = "";
  for (const character of text) {
    if (short.length + character.length >= lengthMax) break;
    short += character;
  }
  return `${short}…`;
}
