import { Decimal } from "decimal.js";
import { roundHalfAway } from "./round-half-away";

/**
 * A quotient kept as its two parts, the lower one above zero, so that nothing is cut or rounded before the end: 6 and 15
 * over 72,000 differ by 1.25 per 10,000 exactly, which no two rounded quotients tell.
 */
export interface Ratio {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** Products of parts of 15 digits fit, and a division that is cut here is cut far behind every place shown. */
const Exact = Decimal.clone({ precision: 50, rounding: Decimal.ROUND_DOWN, toExpNeg: -100, toExpPos: 100 });

/** `over / under x factor` of decimals as text. Throws RangeError where `under` is not above zero. */
export function ratioOf(over: string, under = "1", factor = 1): Ratio {
  const base = new Exact(under);
  if (!base.isPositive() || base.isZero()) throw new RangeError(`${under} is no base of a ratio.`);
  return { over: new Exact(over).times(factor), under: base };
}

/** The difference of two ratios, exactly. */
export function subtractRatios(left: Ratio, right: Ratio): Ratio {
  return {
    over: left.over.times(right.under).minus(right.over.times(left.under)),
    under: left.under.times(right.under),
  };
}

/** Below zero where the first is smaller, above where it is larger, 0 where both are the same number. */
export function compareRatios(left: Ratio, right: Ratio): number {
  return left.over.times(right.under).comparedTo(right.over.times(left.under));
}

/** The ratio as a decimal with so many places, rounded once, halves away from zero. */
export function roundRatio({ over, under }: Ratio, places: number): string {
  return roundHalfAway(over.dividedBy(under), places);
}
