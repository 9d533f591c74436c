import { distance } from "fastest-levenshtein";
import { buildFault, type FigureFault, quoteCell } from "../reading/figure-row";
import { foldText } from "../reading/normalise-cell";
import type { StoredSource } from "./read-stored";
import type { ResolvedFigure } from "./resolved-figure";

const charactersMin = 8;
const distanceMax = 2;
/** Pairs of sources that are compared for one file at the most, so that a file of nothing but sources ends as soon as any. */
const comparisonsMax = 50_000;

interface KnownSource {
  readonly source: string;
  readonly folded: string;
  /** The line where it stands first in the file; none where it is stored. */
  readonly line?: number;
}

/**
 * A doubt for each source that differs from a stored one, or from one above it in the file, by one or two letters: at
 * its first row, once a pair. Sources with other digits are other reports. Not whole where there were too many to
 * compare.
 */
export function findNearMisses(
  figures: readonly Pick<ResolvedFigure, "bodyId" | "source" | "line">[],
  stored: readonly StoredSource[],
): { doubts: FigureFault[]; isWhole: boolean } {
  const known = new KnownSources();
  for (const { bodyId, source } of stored) known.learn(bodyId, { source, folded: foldText(source) });
  const doubts: FigureFault[] = [];
  let comparisons = 0;
  for (const { bodyId, source, line } of figures) {
    if (known.has(bodyId, source)) continue;
    const folded = foldText(source);
    if (source.length < charactersMin) continue;
    const others = known.alike(bodyId, folded);
    comparisons += others.length;
    if (comparisons > comparisonsMax) return { doubts, isWhole: false };
    for (const other of others) {
      if (isNear(folded, other.folded)) doubts.push(buildFault(line, "source", describe(source, other)));
    }
    known.learn(bodyId, { source, folded, line });
  }
  return { doubts, isWhole: true };
}

/** Sources of bodies, and those of eight characters or more by the digits in them. */
class KnownSources {
  private readonly seen = new Set<string>();
  private readonly groups = new Map<string, KnownSource[]>();

  has(bodyId: string, source: string): boolean {
    return this.seen.has(JSON.stringify([bodyId, source]));
  }

  learn(bodyId: string, known: KnownSource): void {
    this.seen.add(JSON.stringify([bodyId, known.source]));
    if (known.source.length < charactersMin) return;
    const key = groupKey(bodyId, known.folded);
    const group = this.groups.get(key);
    if (!group) this.groups.set(key, [known]);
    else if (!group.some(({ folded }) => folded === known.folded)) group.push(known);
  }

  alike(bodyId: string, folded: string): readonly KnownSource[] {
    return this.groups.get(groupKey(bodyId, folded)) ?? [];
  }
}

/** "Annual Report 2012-13" and "Annual Report 2013-14" are two reports. */
function groupKey(bodyId: string, folded: string): string {
  return JSON.stringify([bodyId, folded.replace(/\D/g, "")]);
}

function isNear(one: string, other: string): boolean {
  return one !== other && Math.abs(one.length - other.length) <= distanceMax && distance(one, other) <= distanceMax;
}

function describe(source: string, other: KnownSource): string {
  const where = other.line === undefined ? "which is stored already" : `which stands in line ${other.line}`;
  return `${quoteCell(source)} is nearly ${quoteCell(other.source)}, ${where}. Is it another source?`;
}
