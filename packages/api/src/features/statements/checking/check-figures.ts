import type { Statements } from "../../../db/statements";
import { readFigureCatalogue } from "./figure-catalogue";
import type { FigureFault } from "../reading/figure-row";
import { findJumps } from "./find-jumps";
import { findNearMisses } from "./find-near-misses";
import { findThinPopulations } from "./find-thin-populations";
import type { ParsedFigures } from "../reading/parse-figures";
import { type PlannedFigure, planFigures } from "./plan-figures";
import { readSources, readStored } from "./read-stored";
import { dropRepeats, resolveFigures } from "./resolve-figures";
import type { ResolveRules } from "./resolve-row";
import { spellSources } from "./spell-sources";

/** What a file would do: its statements, and every fault and doubt in the order of the lines. */
export interface CheckedFigures {
  readonly planned: readonly PlannedFigure[];
  readonly faults: readonly FigureFault[];
  readonly doubts: readonly FigureFault[];
  readonly notes: readonly string[];
}

const incomplete = "There are more sources than could be compared with one another: look for misspelt ones yourself.";

/** Checks a file's rows against the region's catalogue and against what is stored. Stores nothing. */
export async function checkFigures(
  scope: Statements,
  parsed: ParsedFigures,
  file: { readonly regionId: string } & Pick<ResolveRules, "onlyBoard" | "today">,
): Promise<CheckedFigures> {
  const { notes } = parsed;
  if (parsed.rows.length === 0) return { planned: [], faults: parsed.faults, doubts: [], notes };
  const catalogue = await readFigureCatalogue(scope, file.regionId);
  const resolved = resolveFigures(parsed, { catalogue, onlyBoard: file.onlyBoard, today: file.today });
  const sources = await readSources(scope, resolved.figures);
  const distinct = dropRepeats(spellSources(resolved.figures, sources));
  const stored = await readStored(scope, distinct.figures);
  const planned = planFigures(distinct.figures, stored);

  const misses = findNearMisses(distinct.figures, sources);
  const thin = await findThinPopulations(scope, planned, catalogue);
  return {
    planned,
    faults: inOrder([...parsed.faults, ...resolved.faults, ...distinct.faults]),
    doubts: inOrder([...findJumps(planned, stored, catalogue), ...thin, ...misses.doubts]),
    notes: misses.isWhole ? notes : [...notes, incomplete],
  };
}

function inOrder(faults: FigureFault[]): FigureFault[] {
  return faults.sort((a, b) => a.line - b.line);
}
