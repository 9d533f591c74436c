import { listNames } from "../../kit/words/running-text";

/** The reports that rows are taken from; nothing where all were entered. */
export function SourceLine({ sources }: { readonly sources: readonly (string | null)[] }) {
  const named = [...new Set(sources.flatMap((source) => source ?? []))];
  if (named.length === 0) return null;
  return <p className="app-note">{`${named.length === 1 ? "Source" : "Sources"}: ${listNames(named)}.`}</p>;
}
