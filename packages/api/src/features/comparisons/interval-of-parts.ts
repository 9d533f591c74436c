import { type Interval, numberOfRatio, rateInterval, type Ratio, wilsonInterval } from "@panboard/shared";

/** The ends of an interval, as decimals to one place; nulls where there is none. */
export interface IntervalEnds {
  readonly lower: string | null;
  readonly upper: string | null;
}

/**
 * 95% interval, not rounded, of a rate (`factor` given: Byar's method, exact Poisson below 10 events) or of a percentage
 * (Wilson score); undefined where a part is not stored or the parts make no proportion.
 */
export function intervalOfParts(
  numerator: string | null,
  denominator: string | null,
  factor: number | null,
): Interval | undefined {
  if (numerator === null || denominator === null) return undefined;
  const [over, base] = [Number(numerator), Number(denominator)];
  if (factor !== null) return rateInterval(over, base, factor);
  const share = wilsonInterval(over, base);
  return share && { lower: share.lower * 100, upper: share.upper * 100 };
}

/** The ends to one place, as they are shown. Nothing is judged by them. */
export function roundEnds(interval: Interval | undefined): IntervalEnds {
  return { lower: interval?.lower.toFixed(1) ?? null, upper: interval?.upper.toFixed(1) ?? null };
}

/** Whether a value lies in the interval that its parts give; where it does not, they are not the value's parts. */
export function liesWithin(value: Ratio, { lower, upper }: Interval): boolean {
  const number = numberOfRatio(value);
  return lower <= number && number <= upper;
}
