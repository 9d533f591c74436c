import { Decimal } from "decimal.js";
import { roundHalfAway } from "../statistics/round-half-away";

/** Sums of fourteen digits, and products of them with hundreds, fit without rounding. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_DOWN, toExpNeg: -100, toExpPos: 100 });

/** An amount in pounds and pence, with two digits of pence: "23" is "23.00". */
export function toMoney(amount: string): string {
  return new Exact(amount).toFixed(2);
}

/** The exact sum of those amounts that are stated; null where none is: no data is no zero. */
export function sumMoney(amounts: readonly (string | null)[]): string | null {
  const stated = amounts.filter((amount) => amount !== null);
  if (stated.length === 0) return null;
  return stated.reduce((sum, amount) => sum.plus(amount), new Exact(0)).toFixed(2);
}

/** The amount below zero that is above it, and the other way round. */
export function negate(amount: string): string {
  const negated = new Exact(amount).negated();
  return (negated.isZero() ? negated.abs() : negated).toFixed(2);
}

/** One amount less another, exactly; null where either is not known. */
export function subtractMoney(from: string | null, amount: string | null): string | null {
  return from === null || amount === null ? null : sumMoney([from, negate(amount)]);
}

/** One percentage less another of as many decimals. */
export function differenceOfShares(printed: string, computed: string): string {
  return roundHalfAway(new Exact(printed).minus(computed), printed.split(".")[1]?.length ?? 0);
}

/** Which of two amounts is larger: negative, 0 or positive. */
export function compareMoney(one: string, other: string): number {
  return new Exact(one).comparedTo(other);
}

/**
 * An amount as a percentage of a total, rounded once, halves away from zero; null where the amount is not known or the total
 * is not above zero.
 */
export function shareOf(amount: string | null, total: string | null, places = 1): string | null {
  if (amount === null || total === null || new Exact(total).lessThanOrEqualTo(0)) return null;
  return roundHalfAway(new Exact(amount).times(100).dividedBy(total), places);
}

/**
 * An amount for each thousand of a population, in pounds and pence, rounded once, halves away from zero; null where the amount is not
 * known. The population is above zero.
 */
export function perThousand(amount: string | null, population: string): string | null {
  return amount === null ? null : roundHalfAway(new Exact(amount).times(1_000).dividedBy(population), 2);
}
