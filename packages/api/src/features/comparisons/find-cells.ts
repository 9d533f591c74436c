import { type Cell, type Ingredient, numberOf, type Span, standingOf } from "./comparison-row";

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
export function findCells(ingredients: readonly Ingredient[], periods: readonly Span[]): PeriodCells[] {
  const cells = new Map(ingredients.map((cell) => [keyOf(cell.role, cell), cell]));
  const populations = ingredients
    .filter((cell) => cell.role === "population" && Number(numberOf(standingOf(cell)) ?? 0) > 0)
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  let passed = 0;
  return periods.map((period) => {
    while ((populations[passed]?.end ?? "9999") <= period.end) passed += 1;
    const latest = populations[passed - 1];
    const population = latest && latest.end >= yearsBefore(period.end, populationYearsMax) ? latest : undefined;
    return {
      measured: cells.get(keyOf("measured", period)),
      printed: cells.get(keyOf("printed", period)),
      numerator: cells.get(keyOf("numerator", period)),
      denominator: population ?? cells.get(keyOf("base", period)),
      denominatorDate: population?.end ?? null,
    };
  });
}

function keyOf(role: Ingredient["role"], { start, end }: Span): string {
  return `${role} ${start} ${end}`;
}

/** The same day so many years before; of 29 February the 28th. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4).replace("-02-29", "-02-28")}`;
}
