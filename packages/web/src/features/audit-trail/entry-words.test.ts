import { momentInWords, rowsInWords, valueInWords, whoInWords } from "./entry-words";

it.each([
  ["2026-11-29T21:30:00Z", "29 November 2026 at 9:30pm"],
  ["2026-06-29T23:05:00Z", "30 June 2026 at 12:05am"],
  ["2026-01-01T12:00:00Z", "1 January 2026 at 12:00pm"],
])("says %s as London does: %s", (at, words) => {
  expect(momentInWords(at)).toBe(words);
});

it("says who did it, and where that was no person", () => {
  expect(whoInWords({ person: { id: "1", name: "A manager" } })).toBe("A manager");
  expect(whoInWords({ person: { id: "1", name: null } })).toBe("Name not kept");
  expect(whoInWords({ person: null })).toBe("No person");
});

it("says how many rows, and where that is not told", () => {
  expect([1327, 0, null].map((rowCount) => rowsInWords({ rowCount }))).toEqual(["1,327", "0", "Not told"]);
});

it("says a value, days as people write them, and where there is none", () => {
  expect(["2020-04-01", "Relevant agency", "", null].map(valueInWords)).toEqual([
    "1 April 2020",
    "Relevant agency",
    "Nothing",
    "Nothing",
  ]);
});
