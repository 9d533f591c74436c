import { barDetails, daysInWords, editionInWords, partnerInWords } from "./arrangement-words";

describe("the bar of a board", () => {
  it.each([
    [{ kind: "LSCB" }, "2014-03-31", "E06000049", "Local Safeguarding Children Board at 31 March 2014, E06000049"],
    [{ kind: "SCP" }, undefined, "E06000049", "Safeguarding Children Partnership, E06000049"],
    [{ kind: "SCP" }, undefined, null, "Safeguarding Children Partnership, No ONS code"],
    [undefined, "1999-03-31", "E06000006", "E06000006"],
  ] as const)("says of %j on %s with %s: %s", (arrangement, on, onsCode, words) => {
    expect(barDetails(arrangement, on, onsCode)).toBe(words);
  });
});

describe("an arrangement in words", () => {
  it("says its days, with and without an end", () => {
    expect(daysInWords({ from: "2009-04-01", until: "2019-09-28" })).toBe("1 April 2009 to 28 September 2019");
    expect(daysInWords({ from: "2019-09-29", until: null })).toBe("From 29 September 2019");
  });

  it("says its guidance by the year, and nothing where that is not stated", () => {
    expect(editionInWords({ edition: "EDITION_2018" })).toBe("Working Together 2018");
    expect(editionInWords({ edition: null })).toBeUndefined();
  });

  it("says a partner with the posts that it names", () => {
    const police = { function: "POLICE", agency: { slug: "cheshire-police", name: "Cheshire Police" } } as const;
    expect(partnerInWords({ ...police, leadPost: null, delegatedPost: null })).toBe("Police: Cheshire Police");
    expect(partnerInWords({ ...police, leadPost: "Chief constable", delegatedPost: "Head of crime" })).toBe(
      "Police: Cheshire Police. Lead: Chief constable. Delegated: Head of crime",
    );
  });
});
