import type { ListWords } from "./list-words";

/** The files of figures that a board imported. */
export const importListWords = {
  noun: ["import", "imports"],
  columns: {
    reference: "Reference",
    file: "File",
    importedAt: "Imported",
    rows: "Rows",
    added: "Added",
    revised: "Revised",
    withdrawnAt: "Withdrawn",
    reason: "Reason for withdrawing",
  },
} as const satisfies ListWords;
