import { compareRatios, type Interval, type Ratio } from "@panboard/shared";
import { isBoardArea } from "./comparison-row";
import type { Beside } from "./judge-point";
import { liesWithin } from "./interval-of-parts";

interface Ranked {
  readonly beside: Beside;
  readonly exact: Ratio;
  readonly interval: Interval;
}

/**
 * Places of the boards of one period and category, 1 being best by polarity; ties share. Nobody is ranked where there is
 * no good direction, where a value has no interval that holds it, or where every interval overlaps every other: then the
 * order may be chance.
 */
export function rankBoards(period: readonly Beside[]): Map<Beside, number> {
  const places = new Map<Beside, number>();
  const boards = period.flatMap((beside): Ranked[] => {
    const { exact, interval } = beside.derived;
    const { subject, key } = beside.row;
    if (!subject.derivable || subject.polarity === "NO_JUDGEMENT" || !isBoardArea(key)) return [];
    return exact && interval && liesWithin(exact, interval) ? [{ beside, exact, interval }] : [];
  });
  const highestLower = Math.max(...boards.map(({ interval }) => interval.lower));
  const lowestUpper = Math.min(...boards.map(({ interval }) => interval.upper));
  if (boards.length < 2 || highestLower <= lowestUpper) return places;
  const sign = boards[0]?.beside.row.subject.polarity === "HIGHER_IS_BETTER" ? -1 : 1;
  const inOrder = [...boards].sort((a, b) => sign * compareRatios(a.exact, b.exact));
  inOrder.forEach(({ beside, exact }, index) => {
    const before = inOrder[index - 1];
    const isTie = before !== undefined && compareRatios(before.exact, exact) === 0;
    places.set(beside, isTie ? (places.get(before.beside) ?? index) : index + 1);
  });
  return places;
}
