import type { Comparison, Point } from "./comparison";
import { periodWords } from "./period-words";
import { isUnused, isWorkedOut } from "./point-statements";

/** Where the values of one area come from. */
export interface AreaSources {
  readonly area: string;
  /** "Cheshire East SCB Annual Report 2013-14, The Child's Journey", and notes as sentences; empty where nothing is published. */
  readonly sentences: readonly string[];
}

/** The sources of every area, in the order of the series; each report and section once, then the notes. */
export function listSources(comparison: Comparison): AreaSources[] {
  const areas = [...new Set(comparison.series.map(({ area }) => area.name))];
  return areas.map((area) => {
    const points = comparison.series.filter((series) => series.area.name === area).flatMap((series) => series.points);
    return { area, sentences: [...new Set([...points.flatMap(sourceOf), ...points.flatMap(noteOf)])] };
  });
}

function sourceOf(point: Point): string[] {
  const { source, section } = point;
  if (source) return [[source, section].filter(Boolean).join(", ")];
  if (!isUnused(point)) return [];
  const places = new Set(point.statements.map((one) => [one.source, one.section].filter(Boolean).join(", ")));
  return [`Stated for ${periodWords(point.period)}, and not used: ${[...places].join("; ")}`];
}

function noteOf(point: Point): string[] {
  const note = point.note?.trim();
  if (!note) return [];
  return [`${isWorkedOut(point) ? "Of the number for" : "For"} ${periodWords(point.period)}: ${note}`];
}
