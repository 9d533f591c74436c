const smallNumbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] as const;

/** A count as running text writes it: words below ten. */
export function countWords(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** The same with a capital, for the start of a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "A", "A and B", "A, B and C". */
export function listNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
