import fc from "fast-check";
import { wilsonInterval } from "./wilson-interval";

describe("wilsonInterval", () => {
  it.each([
    [42, 360, 0.08749, 0.15396],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])("gives the published limits for %d of %d", (numerator, denominator, lower, upper) => {
    const interval = wilsonInterval(numerator, denominator);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it("contains the proportion and stays in 0 to 1", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (part, rest) => {
        fc.pre(part + rest > 0);
        const interval = wilsonInterval(part, part + rest);
        const proportion = part / (part + rest);
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        expect(interval?.lower).toBeLessThanOrEqual(proportion);
        expect(interval?.upper).toBeGreaterThanOrEqual(proportion);
        expect(interval?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [0, 0],
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [1, 4.5],
    [1, -4],
    [NaN, 4],
    [1, Infinity],
  ])("works nothing out for %d of %d", (numerator, denominator) => {
    expect(wilsonInterval(numerator, denominator)).toBeUndefined();
  });
});
