import { randomInt } from "node:crypto";

/** Letters and digits that neither look nor sound like one another, and make no words. */
const alphabet = "23456789CDFGHJKMNPQRTVWX";

/** A new reference of an import, such as `7KQ2-M9XD`: drawn by chance, so that it tells nobody how many there are. */
export function drawReference(): string {
  const group = (): string => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return `${group()}-${group()}`;
}
