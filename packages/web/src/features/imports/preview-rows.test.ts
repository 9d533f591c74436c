import { givenResult, givenRow } from "./given-result";
import { doubtsOf, sortRows } from "./preview-rows";

const doubt = (line: number, message = "Why.") => ({ line, column: "value", message });

describe("sortRows", () => {
  it("takes doubtful rows off the counts of what is new and what changes", () => {
    const rows = [
      givenRow(2, "ADDED"),
      givenRow(3, "CHANGED", "50"),
      givenRow(4, "DOUBTFUL"),
      givenRow(5, "DOUBTFUL", "2"),
      givenRow(6, "REFUSED"),
    ];
    const doubts = [doubt(4), doubt(5), doubt(5, "Also.")];
    const sorted = sortRows(givenResult({ rows, doubts, doubtCount: 3, added: 1_201, revised: 2 }));
    expect(sorted.added).toEqual({ rows: [rows[0]], total: 1_200, isMost: false });
    expect(sorted.changed).toEqual({ rows: [rows[1]], total: 1, isMost: false });
    expect(sorted.doubtful).toEqual({ rows: [rows[2], rows[3]], total: 2, isMost: false });
  });

  it("says so where the counts may hold doubtful rows that are not listed", () => {
    const rows = [givenRow(2, "ADDED"), givenRow(3, "DOUBTFUL")];
    const sorted = sortRows(givenResult({ rows, doubts: [doubt(3)], doubtCount: 900, added: 1_000 }));
    expect(sorted.added).toEqual({ rows: [rows[0]], total: 999, isMost: true });
    expect(sorted.doubtful).toEqual({ rows: [rows[1]], total: 900, isMost: true });
  });
});

describe("doubtsOf", () => {
  it("gives every doubt about a row, else the first that the row carries", () => {
    const result = { doubts: [doubt(2, "One."), doubt(3, "Not this."), doubt(2, "Two.")] };
    expect(doubtsOf(givenRow(2, "DOUBTFUL"), result)).toBe("One. Two.");
    expect(doubtsOf({ ...givenRow(9, "DOUBTFUL"), message: "Nine." }, result)).toBe("Nine.");
  });
});
