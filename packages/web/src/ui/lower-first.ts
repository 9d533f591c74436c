/** The words as they stand within a sentence: "Date of birth" is "date of birth"; "NHS number" stays as it is. */
export function lowerFirst(words: string): string {
  const [first = ""] = words.split(" ", 1);
  const isName = /\p{Lu}.*\p{Lu}|\d/u.test(first);
  return isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
