import type { StoredStatement } from "./read-stored";
import { type ResolvedFigure, statementKey } from "./resolved-figure";

/** What importing a figure does: states something new, changes what is stated, or nothing. */
export interface PlannedFigure {
  readonly figure: ResolvedFigure;
  readonly status: "ADDED" | "CHANGED" | "UNCHANGED";
  /** The statement as it is stored, where it is. */
  readonly standing: StoredStatement | undefined;
}

/** What importing each figure would do, next to what is stored. */
export function planFigures(
  figures: readonly ResolvedFigure[],
  stored: ReadonlyMap<string, StoredStatement>,
): PlannedFigure[] {
  return figures.map((figure) => {
    const standing = stored.get(statementKey(figure));
    const status = !standing ? "ADDED" : saysTheSame(standing, figure) ? "UNCHANGED" : "CHANGED";
    return { figure, status, standing };
  });
}

function saysTheSame(standing: StoredStatement, { value, note }: ResolvedFigure): boolean {
  return standing.valueKind === value.kind && standing.value === value.value && standing.note === note;
}
