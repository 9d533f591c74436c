import { type Comparison, seriesName } from "./comparison";
import { periodWords } from "./period-words";
import type { SeriesPoint } from "./point-statements";

/** A point of a series with a sentence about it. */
export interface ToldPoint {
  readonly at: SeriesPoint;
  /** The figure: "England, 31 March 2014". */
  readonly about: string;
  readonly sentence: string;
}

/** What sentences about points are told of. */
export interface ToldStatementsProps {
  readonly comparison: Comparison;
  /** Code of the breakdown that the comparison is by. */
  readonly breakdown: string | undefined;
}

/** The figure of a point: "England, 31 March 2014". */
export function aboutPoint({ series, point }: SeriesPoint): string {
  return `${seriesName(series, 2)}, ${periodWords(point.period)}`;
}
