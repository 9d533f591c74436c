import { foldText, normaliseCell } from "./normalise-cell";

test("composes letters, and takes runs of spaces, tabs and line breaks for one space", () => {
  expect(normaliseCell("cafe\u0301")).toBe("caf\u00e9");
  expect(normaliseCell(" \u00a0Annual\t \u2009Report\r\n2012 ")).toBe("Annual Report 2012");
  expect(normaliseCell("")).toBe("");
});

test("keeps the line breaks inside a note", () => {
  expect(normaliseCell("\n one\u00a0 two\nthree \n", true)).toBe("one two\nthree");
});

test("leaves what cannot be seen, for a rule to refuse", () => {
  expect(normaliseCell("\ufeffa\u200b")).toBe("\ufeffa\u200b");
});

test.each([
  ["Annual Report", "ANNUAL  report"],
  ["Table 1", "table1"],
  ["e\u0301tude", "\u00c9tude"],
])("folds %j and %j to the same", (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test("keeps a space between digits", () => {
  expect(foldText("Table 1 1")).not.toBe(foldText("Table 11"));
});
