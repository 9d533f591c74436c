import type { ListWords } from "./list-words";

/** What a board is and was. */
export const arrangementListWords = {
  noun: ["arrangement", "arrangements"],
  columns: { kind: "What it was", from: "From", until: "Until" },
} as const satisfies ListWords;

/** What a board was. */
export const arrangementKindWords = {
  LSCB: "Local Safeguarding Children Board",
  SCP: "Safeguarding Children Partnership",
} as const;
