import type { ListWords } from "./list-words";

/** The names that a region's reports print. */
export const printedNameListWords = {
  noun: ["printed name", "printed names"],
  columns: { name: "Name as printed", board: "Board", agency: "Agency", payerGroup: "Group of payers" },
} as const satisfies ListWords;
