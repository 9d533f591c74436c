import { rateInterval, roundHalfAway, wilsonInterval } from "@panboard/shared";
import { Decimal } from "decimal.js";

/** The ends of an interval, as decimals to one place; nulls where there is none. */
export interface IntervalEnds {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** Where there is nothing to give an interval of. */
export const noInterval: IntervalEnds = { lower: null, upper: null };

/**
 * 95% interval of a rate (`factor` given: Byar's method, exact Poisson below 10 events) or of a percentage (Wilson
 * score), to one decimal; nulls where a part is not stored or the parts make no proportion.
 */
export function intervalOfParts(
  numerator: string | null,
  denominator: string | null,
  factor: number | null,
): IntervalEnds {
  if (numerator === null || denominator === null) return noInterval;
  const [over, base] = [Number(numerator), Number(denominator)];
  const scale = factor === null ? 100 : 1;
  const interval = factor === null ? wilsonInterval(over, base) : rateInterval(over, base, factor);
  if (!interval) return noInterval;
  return {
    lower: roundHalfAway(new Decimal(interval.lower).times(scale), 1),
    upper: roundHalfAway(new Decimal(interval.upper).times(scale), 1),
  };
}
