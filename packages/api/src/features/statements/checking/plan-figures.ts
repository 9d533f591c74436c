import type { StoredStatement } from "./read-stored";
import { type ResolvedFigure, statementKey } from "./resolved-figure";

/** What importing a figure does: states something new, changes what is stated, confirms it, or leaves it to its board. */
export interface PlannedFigure {
  readonly figure: ResolvedFigure;
  readonly status: "ADDED" | "CHANGED" | "UNCHANGED" | "LEFT";
  /** The statement as it is stored, where it is; it may say nothing, since all of it was withdrawn. */
  readonly standing: StoredStatement | undefined;
}

/** What importing each figure would do, next to what is stored. */
export function planFigures(
  figures: readonly ResolvedFigure[],
  stored: ReadonlyMap<string, StoredStatement>,
): PlannedFigure[] {
  return figures.map((figure) => {
    const standing = stored.get(statementKey(figure));
    return { figure, status: statusOf(figure, standing), standing };
  });
}

/** A statement that says nothing, since all of it was withdrawn, states something new. */
function statusOf(figure: ResolvedFigure, standing: StoredStatement | undefined): PlannedFigure["status"] {
  if (!standing?.valueKind) return "ADDED";
  return saysTheSame(standing, figure) ? "UNCHANGED" : "CHANGED";
}

function saysTheSame(standing: StoredStatement, { value, note }: ResolvedFigure): boolean {
  return standing.valueKind === value.kind && standing.value === value.value && standing.note === note;
}
