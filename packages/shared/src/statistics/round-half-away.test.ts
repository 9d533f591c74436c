import { Decimal } from "decimal.js";
import { roundHalfAway } from "./round-half-away";

describe("roundHalfAway", () => {
  it.each([
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["11.65", 1, "11.7"],
    ["2.4999", 0, "2"],
    ["7", 1, "7.0"],
    ["-0.04", 1, "0.0"],
    ["1e21", 0, "1000000000000000000000"],
    ["1e-9", 2, "0.00"],
  ])("rounds %s to %d places as %s", (value, places, text) => {
    expect(roundHalfAway(new Decimal(value), places)).toBe(text);
  });

  it.each(["NaN", "Infinity", "-Infinity"])("refuses %s", (value) => {
    expect(() => roundHalfAway(new Decimal(value), 1)).toThrow(RangeError);
  });
});
