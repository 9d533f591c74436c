/** What two words have in common that differ by case, and by how the API writes them. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll("_", " ").replaceAll("-", " ").trim();
}

/** The key that a cell means by itself or by its words, however it is written; undefined where it means none. */
export function matchWord<Key extends string>(text: string, words: Readonly<Record<Key, string>>): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => fold(key) === fold(text) || fold(words[key]) === fold(text));
}
