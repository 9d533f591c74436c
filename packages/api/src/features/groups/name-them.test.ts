import { nameThem } from "./name-them";

test.each([
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C", "D", "E", "F"], "A, B, C, D, E and F"],
  [["A", "B", "C", "D", "E", "F", "G"], "A, B, C, D, E and 2 more"],
])("names %j as %s", (names, words) => {
  expect(nameThem(names)).toBe(words);
});
