/** How wide letters are at most in the product's fonts, in parts of the size: of bold Arial, whose letters are the widest of them. */
const narrow = /[ .,:;'’!|ijlI]/;
const halfWide = /[frt()[\]/-]/;
const wide = /[mwMW@%—]/;
const plain = /[a-z0-9]/;

/** About how wide a text is at a size in pixels; rather too wide than too narrow, so that what is made to fit is not clipped. */
export function widthOfText(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + size * widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  if (narrow.test(letter)) return 0.34;
  if (halfWide.test(letter)) return 0.42;
  if (wide.test(letter)) return 0.98;
  if (plain.test(letter)) return 0.62;
  return letter > "\u2E7F" ? 1.05 : 0.8;
}

/** A text in lines no wider than this, at a size in pixels. A word that is wider alone is divided. Never less than one line. */
export function wrapWords(text: string, widthMax: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((whole) => divideWord(whole, widthMax, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOfText(longer, size) > widthMax) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function divideWord(word: string, widthMax: number, size: number): string[] {
  if (widthOfText(word, size) <= widthMax) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && widthOfText(`${part}${letter}-`, size) > widthMax) {
      parts.push(`${part}-`);
      part = letter;
    } else part += letter;
  }
  return [...parts, part];
}
