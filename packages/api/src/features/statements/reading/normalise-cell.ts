/**
 * A cell as it is read: composed (NFC), with runs of spaces of any kind, tabs and line breaks as one space, and none
 * around. A note keeps its line breaks.
 */
export function normaliseCell(text: string, keepsBreaks = false): string {
  const composed = text.normalize("NFC");
  if (!keepsBreaks) return composed.replace(/[\p{Zs}\t\n\r]+/gu, " ").replace(/^ | $/g, "");
  return composed.replace(/[\p{Zs}\t]+/gu, " ").replace(/^[ \n]+|[ \n]+$/g, "");
}

/** What two texts have in common that differ by case or spaces alone. A space between two digits tells them apart. */
export function foldText(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<!\d)\s+|\s+(?!\d)/gu, "");
}
