const charactersMax = 40;

/** The text in double quotes for a message: its first 40 characters, control characters shown as spaces. */
export function quoteText(text: string): string {
  const characters = Array.from(text.replace(/\p{Cc}/gu, " "));
  const rest = characters.length > charactersMax ? "…" : "";
  return `"${characters.slice(0, charactersMax).join("")}${rest}"`;
}
