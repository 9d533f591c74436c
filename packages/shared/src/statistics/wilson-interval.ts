import { type Interval, normalDeviate95 } from "./interval";

/**
 * 95% score interval of a proportion, limits from 0 to 1, without continuity correction (Wilson 1927):
 * (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n). Undefined unless both are whole numbers with 0 ≤ numerator ≤ denominator
 * and a denominator of at least 1.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval | undefined {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator)) return undefined;
  if (denominator < 1 || numerator < 0 || numerator > denominator) return undefined;
  const zSquared = normalDeviate95 ** 2;
  const proportion = numerator / denominator;
  const centre = proportion + zSquared / (2 * denominator);
  const spread =
    Math.sqrt(proportion * (1 - proportion) * denominator + zSquared / 4) * (normalDeviate95 / denominator);
  const scale = 1 + zSquared / denominator;
  return {
    // The limits of none and of all are 0 and 1 exactly; rounding error would carry them past.
    lower: numerator === 0 ? 0 : (centre - spread) / scale,
    upper: numerator === denominator ? 1 : (centre + spread) / scale,
  };
}
