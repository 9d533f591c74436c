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
  const [measured, printed] = [finderOf(made.measured), finderOf(made.printed)];
  const [numerator, base] = [finderOf(made.numerator), finderOf(made.base)];
  const populations = populationsOf(made);
  let passed = 0;
  return periods.map((period) => {
    while ((populations[passed]?.end ?? "9999") <= period.end) passed += 1;
    const latest = populations[passed - 1];
    const population = latest && latest.end >= yearsBefore(period.end, populationYearsMax) ? latest : undefined;
    return {
      measured: measured(period),
      printed: printed(period),
      numerator: numerator(period),
      denominator: population ?? base(period),
      denominatorDate: population?.end ?? null,
    };
  });
}

/** Those that something can be divided by, the earliest first. */
function populationsOf({ population }: Ingredients): readonly Cell[] {
  if (population.length === 0) return population;
  const found = population.filter((cell) => Number(numberOf(standingOf(cell)) ?? 0) > 0);
  return found.sort((a, b) => (a.end < b.end ? -1 : 1));
}

type FindCell = (days: Span) => Cell | undefined;

/** More than these are looked up in a map, which costs more to make than a few comparisons. */
const fewMax = 4;
const findsNone: FindCell = () => undefined;

/** Finds the cell of exactly these days. */
function finderOf(cells: readonly Cell[]): FindCell {
  if (cells.length === 0) return findsNone;
  if (cells.length <= fewMax) return ({ start, end }) => cells.find((cell) => cell.end === end && cell.start === start);
  const byDays = new Map(cells.map((cell) => [daysOf(cell), cell]));
  return (days) => byDays.get(daysOf(days));
}

/** What cells of one indicator, area and category are told apart by. */
export function daysOf({ start, end }: Span): string {
  return start + end;
}

/** The same day so many years before; of 29 February the 28th. */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4).replace("-02-29", "-02-28")}`;
}
