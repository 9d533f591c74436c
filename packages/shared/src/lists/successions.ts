import type { ListWords } from "./list-words";

/** Which agency took over from which. */
export const successionListWords = {
  noun: ["succession", "successions"],
  columns: { predecessor: "Before", successor: "After", from: "From" },
} as const satisfies ListWords;
