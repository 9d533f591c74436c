import { buildFault, type FigureFault, type FigureRow, hasMoreCharacters } from "./figure-row";
import { invisible, nameCharacter, visiblePart } from "./invisible";

const charactersMax = { source: 200, section: 200, note: 1000 } as const;

/** What stands for letters that were lost, and halves of a character, which would be stored as such. */
const lost = /[\ufffd\p{Cs}]/u;
/** The signs that spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@]/;

/** What is wrong with the texts that are stored as they are: the source, the section and the note of a row. */
export function checkTexts(row: FigureRow): FigureFault[] {
  return (["source", "section", "note"] as const).flatMap((column) =>
    checkText(column, row[column]).map((message) => buildFault(row.line, column, message)),
  );
}

function checkText(column: keyof typeof charactersMax, text: string): string[] {
  if (text === "") return column === "note" ? [] : [`Enter the ${column} that prints the value.`];
  const messages: string[] = [];
  const visible = visiblePart(text);
  if (column !== "note" && !/\P{M}/u.test(visible)) {
    messages.push(`Enter the ${column} that prints the value: nothing in it can be seen.`);
  }
  if (hasMoreCharacters(text, charactersMax[column])) {
    messages.push(`The ${column} has more than ${charactersMax[column]} characters.`);
  }
  // Some spreadsheets take the full-width signs for the plain ones.
  const [first = ""] = visible;
  const sign = formula.exec(first.normalize("NFKC"))?.[0];
  if (sign) messages.push(`The ${column} begins with ${sign}, which a spreadsheet takes for a formula.`);
  const control = /\p{Cc}/u.exec(column === "note" ? text.replaceAll("\n", " ") : text)?.[0];
  if (control) messages.push(`The ${column} holds a control character, ${nameCharacter(control)}. Take it out.`);
  const hidden = invisible.exec(text)?.[0];
  if (hidden) {
    const what = /[\p{Co}\p{Cn}]/u.test(hidden) ? "a character without a meaning" : "an invisible character";
    messages.push(`The ${column} holds ${what}, ${nameCharacter(hidden)}. Take it out.`);
  }
  if (lost.test(text)) {
    messages.push(
      `The ${column} holds the sign for a letter that was lost, <U+FFFD>. Save the file as UTF-8, and write the letter again.`,
    );
  }
  return messages;
}
