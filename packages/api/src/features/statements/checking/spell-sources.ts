import { foldText } from "../reading/normalise-cell";
import type { StoredSource } from "./read-stored";
import type { ResolvedFigure } from "./resolved-figure";

/** A way to write a source and its section: those that are stored or that stand first in the file. */
interface Spelling {
  readonly source: string;
  readonly section: string;
}

/**
 * The figures with their sources and sections as they are stored already, or as they stand first in the file, where
 * they differ from that by case or spaces alone. Of several stored spellings each stays what it is.
 */
export function spellSources(
  figures: readonly ResolvedFigure[],
  stored: readonly StoredSource[],
): readonly ResolvedFigure[] {
  const pairs = new Map<string, Spelling>();
  const sources = new Map<string, string>();
  const exact = new Set<string>();
  const fold = rememberFolds();
  const pairKey = (bodyId: string, { source, section }: Spelling): string =>
    JSON.stringify([bodyId, fold(source), fold(section)]);
  const sourceKey = (bodyId: string, source: string): string => JSON.stringify([bodyId, fold(source)]);
  const exactKey = (...texts: string[]): string => JSON.stringify(texts);
  const learn = (bodyId: string, spelling: Spelling): void => {
    const [pair, source] = [pairKey(bodyId, spelling), sourceKey(bodyId, spelling.source)];
    if (!pairs.has(pair)) pairs.set(pair, spelling);
    if (!sources.has(source)) sources.set(source, spelling.source);
  };
  for (const { bodyId, source, section } of stored) {
    learn(bodyId, { source, section });
    exact.add(exactKey(bodyId, source)).add(exactKey(bodyId, source, section));
  }
  return figures.map((figure) => {
    const { bodyId, source, section } = figure;
    if (exact.has(exactKey(bodyId, source, section))) return figure;
    const known = pairs.get(pairKey(bodyId, figure));
    const isStored = exact.has(exactKey(bodyId, source));
    const spelling = known ?? {
      source: isStored ? source : (sources.get(sourceKey(bodyId, source)) ?? source),
      section,
    };
    learn(bodyId, spelling);
    return { ...figure, ...spelling };
  });
}

function rememberFolds(): (text: string) => string {
  const folds = new Map<string, string>();
  return (text) => {
    let folded = folds.get(text);
    if (folded === undefined) folds.set(text, (folded = foldText(text)));
    return folded;
  };
}
