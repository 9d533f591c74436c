import { answerErrors, countWords, doubtWords, failureWords, readingNotes, shownWords } from "./import-words";
import { givenResult } from "./given-result";

const doubt = (line: number) => ({ line, column: "value", message: "60 is more than five times 10." });
const fault = (line: number) => ({ line, column: "value", message: '"many" is no number.' });

describe("counting", () => {
  it("says how many of all are shown", () => {
    expect(countWords(1, "row")).toBe("1 row");
    expect(countWords(1234, "row")).toBe("1,234 rows");
    expect(shownWords(3, 3, "row")).toBe("3 rows");
    expect(shownWords(100, 1234, "row")).toBe("First 100 of 1,234 rows");
    expect(shownWords(100, 1234, "row", true)).toBe("First 100 of up to 1,234 rows");
  });

  it("counts doubtful rows where every doubt is listed, else doubts", () => {
    expect(doubtWords({ doubts: [doubt(2), doubt(2)], doubtCount: 2 })).toBe("1 doubtful row");
    expect(doubtWords({ doubts: [doubt(2), doubt(3), doubt(4)], doubtCount: 3 })).toBe("3 doubtful rows");
    expect(doubtWords({ doubts: [doubt(2)], doubtCount: 1234 })).toBe("1,234 doubts");
  });
});

describe("readingNotes", () => {
  it("names an encoding that is not UTF-8 before what the API says", () => {
    const notes = ["The columns are separated by semicolons."];
    expect(readingNotes({ encoding: "UTF-8" }, notes)).toEqual(notes);
    expect(readingNotes({}, [])).toEqual([]);
    expect(readingNotes({ encoding: "Windows-1252" }, notes)).toEqual([
      "Read as Windows-1252, because it is not UTF-8.",
      "The columns are separated by semicolons.",
    ]);
  });
});

describe("answerErrors", () => {
  it("tells of one fault itself, and of several that they are in the table", () => {
    expect(answerErrors(givenResult({ faults: [fault(2)], faultCount: 1 }), true)).toEqual([
      { text: 'Line 2, value: "many" is no number.', fieldId: "faults" },
    ]);
    expect(answerErrors(givenResult({ faults: [fault(2), fault(3)], faultCount: 2 }), true)).toEqual([
      { text: "The file has 2 faults, and nothing was stored", fieldId: "faults" },
    ]);
  });

  it("says how many of all faults are shown", () => {
    const faults = Array.from({ length: 200 }, (_, index) => fault(index));
    expect(answerErrors(givenResult({ faults, faultCount: 10_000 }), true)).toEqual([
      { text: "The file has 10,000 faults, and nothing was stored. The first 200 are shown.", fieldId: "faults" },
    ]);
  });

  it("finds nothing wrong with a doubtful preview, and tells of doubts that keep a file from being stored", () => {
    const doubtful = givenResult({ doubts: [doubt(2)], doubtCount: 1 });
    expect(answerErrors(doubtful, true)).toEqual([]);
    expect(answerErrors({ ...doubtful, committed: true }, false)).toEqual([]);
    expect(answerErrors(doubtful, false)).toEqual([
      {
        text: "Nothing was imported: since you checked the file, figures were stored that leave 1 doubtful row",
        fieldId: "doubts",
      },
    ]);
  });
});

describe("failureWords", () => {
  it("says what failed and why, in the words of the API but for a sign-in that has run out", () => {
    const unreachable = { code: "UNREACHABLE", message: "Panboard did not answer." } as const;
    expect(failureWords(unreachable, true)).toBe("Sorry, the file could not be checked. Panboard did not answer.");
    const unauthenticated = { code: "UNAUTHENTICATED", message: "Sign in: this needs a valid access token." } as const;
    expect(failureWords(unauthenticated, false)).toBe(
      "Sorry, the figures could not be imported. You are no longer signed in.",
    );
  });
});
