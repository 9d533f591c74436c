import { type Interval, normalDeviate95 } from "./interval";

/** From this count on Byar's approximation is used in place of the exact limits. */
const byarCountMin = 10;
/** Half of the 5% outside a 95% interval. */
const tail = 0.025;

/**
 * 95% interval of a count of events: exact below 10, Byar's from 10. Undefined unless the count is a whole number from 0.
 */
export function countInterval(count: number): Interval | undefined {
  return count < byarCountMin ? exactPoissonInterval(count) : byarInterval(count);
}

/**
 * 95% interval of a rate, events / population x factor: the interval of the count, divided by the population and multiplied by the
 * factor (10,000 for "per 10,000"). Undefined unless the count is a whole number from 0, and population and factor are above 0.
 */
export function rateInterval(count: number, population: number, factor: number): Interval | undefined {
  const interval = countInterval(count);
  if (!interval || !isPositive(population) || !isPositive(factor)) return undefined;
  return { lower: (interval.lower / population) * factor, upper: (interval.upper / population) * factor };
}

/**
 * Byar's approximation to the 95% Poisson limits of a count O (Breslow and Day 1987, volume II, page 69):
 * lower O(1 - 1/9O - z/3√O)³, upper (O + 1)(1 - 1/9(O + 1) + z/3√(O + 1))³. Undefined below 10, where the exact limits are
 * wanted, and for what is no whole number.
 */
export function byarInterval(count: number): Interval | undefined {
  if (!Number.isSafeInteger(count) || count < byarCountMin) return undefined;
  return { lower: byarLimit(count, -normalDeviate95), upper: byarLimit(count + 1, normalDeviate95) };
}

/**
 * Exact 95% Poisson limits of a count n (Garwood 1936): the means at which n or more, and n or fewer, events each have a probability
 * of 2.5%; equal to half the chi-squared quantiles with 2n and 2n + 2 degrees of freedom. Lower limit 0 for a count of 0.
 * Undefined from 10 on, where Byar's limits serve, and for what is no whole number from 0.
 */
export function exactPoissonInterval(count: number): Interval | undefined {
  if (!Number.isSafeInteger(count) || count < 0 || count >= byarCountMin) return undefined;
  return (exactIntervals[count] ??= {
    lower: count === 0 ? 0 : meanAtWhich((mean) => probabilityUpTo(count - 1, mean) > 1 - tail),
    upper: meanAtWhich((mean) => probabilityUpTo(count, mean) > tail),
  });
}

/** Those that were worked out, by their counts: there are ten. */
const exactIntervals: Interval[] = [];

function byarLimit(count: number, deviate: number): number {
  return count * (1 - 1 / (9 * count) + deviate / (3 * Math.sqrt(count))) ** 3;
}

/** Probability of at most so many events where the mean is expected. */
function probabilityUpTo(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

/** The mean, above every limit of a count below 10 at 40, up to which `isBelow` holds: halved until no number lies between. */
function meanAtWhich(isBelow: (mean: number) => boolean): number {
  let [low, high] = [0, 40];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}
