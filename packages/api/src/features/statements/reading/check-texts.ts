import { buildFault, type FigureFault, type FigureRow, nameCharacter } from "./figure-row";

const charactersMax = { source: 200, section: 200, note: 1000 } as const;

/** Format characters, the separators of lines and paragraphs, and the letters that show as nothing. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
/** What stands for letters that were lost, and halves of a character, which would be stored as such. */
const lost = /[\ufffd\p{Cs}]/u;
/** What spreadsheets take for a formula, also behind what cannot be seen. */
const formula = /^[\p{C}\p{Z}\u115f\u1160\u3164\uffa0]*([=+\-@])/u;

/** What is wrong with the texts that are stored as they are: the source, the section and the note of a row. */
export function checkTexts(row: FigureRow): FigureFault[] {
  return (["source", "section", "note"] as const).flatMap((column) =>
    checkText(column, row[column]).map((message) => buildFault(row.line, column, message)),
  );
}

function checkText(column: keyof typeof charactersMax, text: string): string[] {
  if (text === "") return column === "note" ? [] : [`Enter the ${column} that prints the value.`];
  const messages: string[] = [];
  if (text.length > charactersMax[column]) {
    messages.push(`The ${column} has more than ${charactersMax[column]} characters.`);
  }
  const sign = formula.exec(text)?.[1];
  if (sign) messages.push(`The ${column} begins with ${sign}, which a spreadsheet takes for a formula.`);
  const control = /\p{Cc}/u.exec(column === "note" ? text.replaceAll("\n", " ") : text)?.[0];
  if (control) messages.push(`The ${column} holds a control character, ${nameCharacter(control)}. Take it out.`);
  const hidden = invisible.exec(text)?.[0];
  if (hidden) messages.push(`The ${column} holds an invisible character, ${nameCharacter(hidden)}. Take it out.`);
  if (lost.test(text)) {
    messages.push(
      `The ${column} holds the sign for a letter that was lost, <U+FFFD>. Save the file as UTF-8, and write the letter again.`,
    );
  }
  return messages;
}
