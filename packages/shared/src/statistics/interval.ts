/** A 95% confidence interval, in the unit of the estimate, not rounded. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Standard normal deviate that leaves 2.5% in each tail, for 95% intervals. */
export const normalDeviate95 = 1.959963984540054;
