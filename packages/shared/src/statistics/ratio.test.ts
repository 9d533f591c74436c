import fc from "fast-check";
import { Decimal } from "decimal.js";
import { compareRatios, numberOfRatio, ratioOf, roundRatio, subtractRatios } from "./ratio";
import { roundHalfAway } from "./round-half-away";

const wholes = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });
const bases = fc.bigInt({ min: 1n, max: 10n ** 15n - 1n });
const ratio = (over: bigint, under: bigint, factor = 1) => ratioOf(String(over), String(under), factor);

const Exact = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_DOWN, toExpNeg: -100, toExpPos: 100 });

/** The quotient to one place by the library of decimals, halves away from zero. */
function tenths(over: bigint, under: bigint): string {
  return roundHalfAway(new Exact(String(over)).dividedBy(String(under)), 1);
}

describe("a ratio", () => {
  it("rounds a difference from the exact fraction", () => {
    const rates = [ratioOf("6", "72000", 10_000), ratioOf("15", "72000", 10_000)] as const;
    expect(rates.map((rate) => roundRatio(rate, 1))).toEqual(["0.8", "2.1"]);
    expect(roundRatio(subtractRatios(rates[1], rates[0]), 1)).toBe("1.3");
    expect(roundRatio(subtractRatios(rates[0], rates[1]), 1)).toBe("-1.3");
  });

  it("takes halves away from zero, and nothing for a half that is none", () => {
    expect(roundRatio(ratioOf("9", "40000", 10_000), 1)).toBe("2.3");
    expect(roundRatio(ratioOf("-9", "40000", 10_000), 1)).toBe("-2.3");
    expect(roundRatio(ratioOf("1249999999999999", "1000000000000000"), 1)).toBe("1.2");
    expect(roundRatio(ratioOf("11.65"), 1)).toBe("11.7");
  });

  it("rounds as whole numbers do, whatever the parts", () => {
    fc.assert(
      fc.property(wholes, bases, (over, under) => {
        expect(roundRatio(ratio(over, under, 10_000), 1)).toBe(tenths(over * 10_000n, under));
      }),
    );
  });

  it("subtracts and compares as fractions do", () => {
    fc.assert(
      fc.property(wholes, bases, wholes, bases, (a, b, c, d) => {
        const [left, right] = [ratio(a, b), ratio(c, d)];
        expect(roundRatio(subtractRatios(left, right), 1)).toBe(tenths(a * d - c * b, b * d));
        expect(Math.sign(compareRatios(left, right))).toBe(a * d === c * b ? 0 : a * d > c * b ? 1 : -1);
      }),
    );
  });

  it("tells thirds apart from nothing but themselves", () => {
    expect(compareRatios(ratioOf("1", "3"), ratioOf("2", "6"))).toBe(0);
    expect(compareRatios(ratioOf("1", "3"), ratioOf("0.333333333333333"))).toBe(1);
  });

  it("reads decimals of any places, and rounds to any", () => {
    expect(roundRatio(ratioOf("-0.05", "2.50"), 2)).toBe("-0.02");
    expect(roundRatio(ratioOf("14.90"), 2)).toBe("14.90");
    expect(roundRatio(ratioOf("2.5"), 0)).toBe("3");
    expect(roundRatio(ratioOf("-0.04"), 1)).toBe("0.0");
    expect(() => ratioOf("1e5")).toThrow(SyntaxError);
  });

  it("is as near to a number as numbers are", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat().map((under) => under + 1),
        (over, under) => {
          expect(numberOfRatio(ratioOf(String(over), String(under)))).toBe(over / under);
        },
      ),
    );
  });

  it("has a base above zero", () => {
    for (const under of ["0", "-1", "0.0"]) expect(() => ratioOf("1", under)).toThrow(RangeError);
  });
});
