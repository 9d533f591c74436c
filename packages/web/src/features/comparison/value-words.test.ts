import { changeWords, groupThousands, missingWords, roundDecimal, valueWords } from "./value-words";
import type { Point, Scale } from "./comparison";

const count: Scale = { unit: "COUNT", measure: "VALUE", rateFactor: 10_000 };
const percent: Scale = { ...count, unit: "PERCENT" };
const rate: Scale = { ...count, measure: "RATE" };
const money: Scale = { ...count, unit: "CURRENCY" };

describe("valueWords", () => {
  it.each([
    ["1327", count, "1,327"],
    ["0", count, "0"],
    ["14.9", percent, "14.9%"],
    ["23.0", rate, "23.0"],
    ["24", rate, "24"],
    ["215899", money, "£215,899"],
    ["-11007", money, "−£11,007"],
  ] as const)("writes %s as %#", (value, scale, words) => {
    expect(valueWords({ value, valueKind: "VALUE" }, scale)).toBe(words);
  });

  it.each([
    ["NO_DATA", "No data"],
    ["NOT_AVAILABLE", "Not available"],
    ["NOT_APPLICABLE", "Not applicable"],
    ["CONFIDENTIAL", "Confidential"],
    ["LOW", "Low"],
    ["AWAITED", "Awaited"],
  ] as const)("has a word for %s", (valueKind, words) => {
    expect(valueWords({ value: null, valueKind }, count)).toBe(words);
  });

  it("takes a missing point for no data", () => {
    expect(valueWords(undefined, count)).toBe("No data");
  });
});

describe("missingWords", () => {
  const kinds = (...valueKinds: readonly Point["valueKind"][]) => ({
    points: valueKinds.map((valueKind) => ({ valueKind })),
  });

  it("says of a series without a number what its table says", () => {
    expect(missingWords(kinds("NO_DATA", "NO_DATA"))).toBe("No data");
    expect(missingWords(kinds("CONFIDENTIAL", "CONFIDENTIAL"))).toBe("Confidential");
    expect(missingWords(kinds("NOT_AVAILABLE"))).toBe("Not available");
    expect(missingWords(kinds("CONFIDENTIAL", "NO_DATA"))).toBe("Confidential or no data");
    expect(missingWords(kinds())).toBe("No data");
  });
});

describe("changeWords", () => {
  it.each([
    ["41", count, "Up 41"],
    ["-1200", count, "Down 1,200"],
    ["0", count, "No change"],
    ["-0.0", rate, "No change"],
    ["-2.1", percent, "Down 2.1 points"],
    ["1", percent, "Up 1 point"],
    ["-1", percent, "Down 1 point"],
    ["2", percent, "Up 2 points"],
    [null, count, "Not known"],
  ] as const)("writes %s in words", (change, scale, words) => {
    expect(changeWords(change, scale)).toBe(words);
  });
});

describe("roundDecimal", () => {
  it.each([
    ["23.65", 1, "23.7"],
    ["23.64", 1, "23.6"],
    ["-2.25", 1, "-2.3"],
    ["-0.04", 1, "0.0"],
    ["9.99", 1, "10.0"],
    ["7", 1, "7.0"],
    ["0.05", 1, "0.1"],
    ["12345678901234567890.55", 1, "12345678901234567890.6"],
  ])("rounds %s to %i place as %s, halves away from zero", (decimal, places, rounded) => {
    expect(roundDecimal(decimal, places)).toBe(rounded);
  });
});

describe("groupThousands", () => {
  it("leaves decimals and short numbers alone", () => {
    expect(groupThousands("1234567.8901")).toBe("1,234,567.8901");
    expect(groupThousands("999")).toBe("999");
  });
});
