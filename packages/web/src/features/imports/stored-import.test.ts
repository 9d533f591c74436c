import { importedWords, withdrawnWords } from "./stored-import";

describe("importedWords", () => {
  it("tells the moment in England and the role, and no role where none was kept", () => {
    const importedAt = "2026-06-30T23:30:00.000Z";
    expect(importedWords({ importedAt, importedBy: "Business manager" })).toBe(
      "1 July 2026 at 12:30am, by the business manager",
    );
    expect(importedWords({ importedAt, importedBy: "The platform" })).toBe("1 July 2026 at 12:30am, by the platform");
    expect(importedWords({ importedAt, importedBy: null })).toBe("1 July 2026 at 12:30am");
  });
});

describe("withdrawnWords", () => {
  it("says that an import counts, or when it was withdrawn and why", () => {
    expect(withdrawnWords({ withdrawn: null })).toBe("No, it counts");
    const withdrawn = { at: "2026-01-02T12:00:00.000Z", by: "Business manager", reason: "The wrong year." };
    expect(withdrawnWords({ withdrawn })).toBe("On 2 January 2026: “The wrong year.”");
  });
});
