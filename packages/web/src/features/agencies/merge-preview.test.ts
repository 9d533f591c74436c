import { differenceWords } from "./merge-preview";

describe("what differs between two agencies that are merged", () => {
  it.each([
    [{ field: "sector", merged: "HEALTH_COMMISSIONER", kept: "POLICE" }, "Now Health commissioner, afterwards Police"],
    [{ field: "odsCode", merged: "5J2", kept: null }, "Now 5J2, afterwards none"],
    [{ field: "urn", merged: null, kept: "111022" }, "Now none, afterwards 111022"],
    [{ field: "name", merged: "None Such Trust", kept: "nonesuch" }, "Now None Such Trust, afterwards nonesuch"],
  ])("says what is shown before and afterwards: %j", (difference, words) => {
    expect(differenceWords(difference)).toBe(words);
  });
});
