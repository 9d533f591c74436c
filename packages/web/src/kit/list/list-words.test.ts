import { countWords } from "./list-words";

const noun = ["partner", "partners"] as const;
const page = (length: number, totalCount: number, from: number | null) => ({
  nodes: Array.from({ length }, () => ({})),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
  totalCount,
  from,
});

describe("countWords", () => {
  it.each([
    [25, 1213, 26, "26 to 50 of 1,213 partners"],
    [1, 26, 26, "26 of 26 partners"],
    [3, 3, 1, "3 partners"],
    [1, 1, 1, "1 partner"],
    [0, 26, null, "26 partners"],
  ])("says of %i rows out of %i which they are", (length, total, from, words) => {
    expect(countWords(page(length, total, from), noun)).toBe(words);
  });
});
