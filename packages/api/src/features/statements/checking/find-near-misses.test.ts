import { findNearMisses } from "./find-near-misses";

const given = (sources: readonly string[]) =>
  sources.map((source, index) => ({ bodyId: "b", source, line: index + 2 }));
const stored = (...sources: string[]) => sources.map((source) => ({ bodyId: "b", source, section: "s" }));
const asked = (sources: readonly string[], known: readonly string[] = []): number[] =>
  findNearMisses(given(sources), stored(...known)).doubts.map(({ line }) => line);

test.each([
  ["Anual Report", "Annual Report"],
  ["Annaul Report", "Annual Report"],
  ["annual reprot", "Annual Report"],
  ["Anual Report 2012-13", "Annual Report 2012-13"],
  ["Abcdefgh", "Abcdefxy"],
])("asks whether %j is %j", (source, other) => {
  expect(asked([source], [other])).toEqual([2]);
  expect(asked([other, source])).toEqual([3]);
});

test.each([
  ["Annual Report 2012-13", "Annual Report 2013-14"],
  ["Report Q1", "Report Q2"],
  ["Annual Report", "Annual Reading"],
  ["Minutes", "Minute"],
  ["Annual Report", "ANNUAL  REPORT"],
])("takes %j and %j for two", (source, other) => {
  expect(asked([source], [other])).toEqual([]);
});

test("asks once of a source that is stored for several sections, or in several spellings", () => {
  expect(asked(["Anual Report"], ["Annual Report", "Annual Report", "ANNUAL REPORT"])).toEqual([2]);
});

test("asks once a pair, at the first row, and not again of what is stored", () => {
  expect(asked(["Annual Report", "Anual Report", "Anual Report", "Annual Report"])).toEqual([3]);
  expect(asked(["Annual Report", "Anual Report"], ["Annual Report", "Anual Report"])).toEqual([]);
  expect(asked(["Anual Report"], ["Annual Report", "Anuall Report"])).toEqual([2, 2]);
});

test("compares with the sources of the same body alone", () => {
  const other = [{ bodyId: "another", source: "Annual Report", section: "s" }];
  expect(findNearMisses(given(["Anual Report"]), other).doubts).toEqual([]);
});

test("says so where there are too many sources to compare each with each", () => {
  const letters = (n: number): string => n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
  const sources = Array.from({ length: 50_000 }, (_, index) => `Report of ${letters(index)} ${letters(index * 7_919)}`);
  const { doubts, isWhole } = findNearMisses(given(sources), []);
  expect(isWhole).toBe(false);
  expect(doubts.length).toBeLessThan(50_000);
  expect(findNearMisses(given(sources.slice(0, 300)), []).isWhole).toBe(true);
});
