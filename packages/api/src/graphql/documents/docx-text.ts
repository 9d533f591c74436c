/** What XML 1.0 has no way to write: controls but the tab, halves of pairs, and the two code points that are no characters. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The lines of a text, without the characters that no XML may hold. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replaceAll(unwritable, ""));
}
