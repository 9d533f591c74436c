import type { ListWords } from "./list-words";

/** A board's partners. */
export const partnerListWords = {
  noun: ["partner", "partners"],
  columns: { agency: "Agency", kind: "Place", from: "From", until: "Until" },
} as const satisfies ListWords;

/** What place an agency has on a board. */
export const partnerKindWords = {
  STATUTORY_PARTNER: "Statutory partner",
  RELEVANT_AGENCY: "Relevant agency",
  BOARD_PARTNER: "Board partner",
  CO_OPTED: "Co-opted",
} as const;
