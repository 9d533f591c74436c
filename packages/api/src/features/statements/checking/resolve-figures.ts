import { buildFault, type FigureFault } from "../reading/figure-row";
import type { ParsedFigures } from "../reading/parse-figures";
import { type ResolvedFigure, statementKey } from "./resolved-figure";
import { type ResolveRules, resolveRow } from "./resolve-row";

/**
 * Finds every name of every row in the region's catalogue, and checks what it says. Answers the rows without a fault,
 * and every fault; a row that the reading of its texts has refused already is answered with its other faults alone.
 */
export function resolveFigures(
  parsed: ParsedFigures,
  rules: Omit<ResolveRules, "delimiter">,
): { figures: ResolvedFigure[]; faults: FigureFault[] } {
  const refused = new Set(parsed.faults.map(({ line }) => line));
  const faults: FigureFault[] = [];
  const figures = parsed.rows.flatMap((row) => {
    const { figure, faults: own } = resolveRow(row, { ...rules, delimiter: parsed.delimiter });
    faults.push(...own);
    return figure && !refused.has(row.line) ? [figure] : [];
  });
  return { figures, faults };
}

/** One statement for one cell, source and section: the same again is one statement, another value or note a fault. */
export function dropRepeats(figures: readonly ResolvedFigure[]): { figures: ResolvedFigure[]; faults: FigureFault[] } {
  const faults: FigureFault[] = [];
  const first = new Map<string, ResolvedFigure>();
  for (const figure of figures) {
    const key = statementKey(figure);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, figure);
      continue;
    }
    const another = (what: string): string =>
      `Line ${earlier.line} gives another ${what} for the same cell from the same source and section.`;
    if (earlier.note !== figure.note) faults.push(buildFault(figure.line, "note", another("note")));
    if (earlier.value.kind !== figure.value.kind || earlier.value.value !== figure.value.value) {
      faults.push(buildFault(figure.line, "value", another("value")));
    }
  }
  return { figures: [...first.values()], faults };
}
