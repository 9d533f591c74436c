import type { ListWords } from "./list-words";

/** The people who sit or sat on the groups of a board or joint body. */
export const personListWords = {
  noun: ["person", "people"],
  columns: { name: "Name", post: "Post", email: "Work e-mail", seats: "Seats held today" },
} as const satisfies ListWords;
