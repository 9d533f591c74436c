import { type Cell, type Ingredients, numberOf, type Span, standingOf } from "./comparison-row";

/** What a series is made of in one period. */
export interface PeriodCells {
  readonly measured: Cell | undefined;
  readonly printed: Cell | undefined;
  readonly numerator: Cell | undefined;
  /** The base of a share, or the population of a rate. */
  readonly denominator: Cell | undefined;
  /** Day of the population; null for every other denominator. */
  readonly denominatorDate: string | null;
}

/** How old a population may be. */
export const populationYearsMax = 2;

/**
 * Finds what a series is made of in each of the periods. A population is the latest that is not after the period and not
 * over two years older.
 */
export function findCells(made: Ingredients, periods: readonly Span[]): PeriodCells[] {
  const [measured, printed] = [byDays(made.measured), byDays(made.printed)];
  const [numerator, base] = [byDays(made.numerator), byDays(made.base)];
  const populations = made.population
    .filter((cell) => Number(numberOf(standingOf(cell)) ?? 0) > 0)
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  let passed = 0;
  return periods.map((period) => {
    while ((populations[passed]?.end ?? "9999") <= period.end) passed += 1;
    const latest = populations[passed - 1];
    const population = latest && latest.end >= yearsBefore(period.end, populationYearsMax) ? latest : undefined;
    const days = daysOf(period);
    return {
      measured: measured.get(days),
      printed: printed.get(days),
      numerator: numerator.get(days),
      denominator: population ?? base.get(days),
      denominatorDate: population?.end ?? null,
    };
  });
}

function byDays(cells: readonly Cell[]): ReadonlyMap<string, Cell> {
  return new Map(cells.map((cell) => [daysOf(cell), cell]));
}

/** What cells of one indicator, area and category are told apart by. */
export function daysOf({ start, end }: Span): string {
  return start + end;
}

/** The same day so many years before; of 29 February the 28th. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4).replace("-02-29", "-02-28")}`;
}
