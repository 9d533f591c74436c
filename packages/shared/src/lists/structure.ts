import type { ListWords } from "./list-words";

/** What a board has published of its groups and seats. */
export const publicationListWords = {
  noun: ["publication", "publications"],
  columns: { asAt: "As at", published: "Published", withdrawn: "Replaced or withdrawn", source: "Source" },
} as const satisfies ListWords;
