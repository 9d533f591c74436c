import { Decimal } from "decimal.js";

/**
 * The number with so many decimal places (a whole number from 0), halves rounded away from zero: 2.5 is "3", -2.5 is "-3". Keeps
 * trailing zeros, has no exponent and no negative zero. Throws RangeError for NaN and infinities.
 */
export function roundHalfAway(decimal: Decimal, places: number): string {
  if (!decimal.isFinite()) throw new RangeError(`${decimal.toString()} cannot be rounded.`);
  // decimal.js names the mode after the magnitude: "up" is away from zero.
  const rounded = decimal.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
  return (rounded.isZero() ? rounded.abs() : rounded).toFixed(places);
}
