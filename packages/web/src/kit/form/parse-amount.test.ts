import { compareAmounts, parseAmount } from "./parse-amount";

const pence = { min: "0", decimalsMax: 2 };

describe("parseAmount", () => {
  it.each([
    ["0", "0"],
    ["1250.50", "1250.50"],
    [" 0012.5 ", "12.5"],
    ["-0", "0"],
    ["999999999999999.99", "999999999999999.99"],
  ])("reads %s exactly", (text, amount) => {
    expect(parseAmount(text, pence)).toEqual({ amount });
  });

  it("takes a true minus where negative amounts are allowed", () => {
    expect(parseAmount("−11007.5", { decimalsMax: 2 })).toEqual({ amount: "-11007.5" });
  });

  it.each([
    ["1,250", "commas"],
    ["1,250.50", "commas"],
    ["many", "not a number"],
    ["12a", "not a number"],
    ["1e3", "not a number"],
    [".5", "not a number"],
    ["5.", "not a number"],
    ["٣", "not a number"],
    ["1.005", "decimals"],
    ["-0.01", "below"],
    ["1000000000000000", "digits"],
  ])("refuses %s: %s", (text, fault) => {
    expect(parseAmount(text, pence)).toEqual({ fault });
  });

  it("allows both ends of its limits and nothing beyond them", () => {
    const limits = { min: "0.1", max: "9007199254740993", decimalsMax: 2 };
    expect(parseAmount("0.10", limits)).toEqual({ amount: "0.10" });
    expect(parseAmount("0.09", limits)).toEqual({ fault: "below" });
    expect(parseAmount("100", { max: "100", decimalsMax: 2 })).toEqual({ amount: "100" });
    expect(parseAmount("100.01", { max: "100", decimalsMax: 2 })).toEqual({ fault: "above" });
  });
});

it("compares amounts exactly where floats would not", () => {
  expect(compareAmounts("9007199254740993", "9007199254740992.9")).toBe(1);
  expect(compareAmounts("-0.2", "-0.10")).toBe(-1);
  expect(compareAmounts("1.50", "1.5")).toBe(0);
});
