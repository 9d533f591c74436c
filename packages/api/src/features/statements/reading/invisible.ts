/**
 * What shows as nothing or on every computer as something else: format characters, separators of lines and paragraphs,
 * what Unicode lets a program leave out, the blank of Braille, and code points for private use or for no character.
 */
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u2800]/u;

/** Besides, the characters that control a device, and halves of a character. */
const hidden = new RegExp(`${invisible.source}|[\\p{Cc}\\p{Cs}]`, "gu");

/** The text with its invisible characters, control characters and halves of a character written as "<U+200B>". */
export function nameHidden(text: string): string {
  return text.replace(hidden, nameCharacter);
}

/** What is left of a text without what cannot be seen, spaces included. */
export function visiblePart(text: string): string {
  return text.replace(hidden, "").replace(/\s/g, "");
}

/** The code point of a character as "<U+200B>". */
export function nameCharacter(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
