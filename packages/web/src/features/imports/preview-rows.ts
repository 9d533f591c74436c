import type { ImportResult } from "./import-words";

export type PreviewRow = ImportResult["rows"][number];

/** The first rows of one status, and how many there are. */
export interface PreviewRows {
  readonly rows: readonly PreviewRow[];
  readonly total: number;
  /** Whether there may be fewer than the total: the answer does not tell of every doubtful row. */
  readonly isMost: boolean;
}

/**
 * The rows of each status. The API counts a doubtful row among those that add or change as well: those listed are taken off, by
 * whether something is stored that they change.
 */
export function sortRows(
  result: Pick<ImportResult, "rows" | "doubts" | "doubtCount" | "added" | "revised">,
): Readonly<Record<"added" | "changed" | "doubtful", PreviewRows>> {
  const { doubts, doubtCount } = result;
  const listed = (status: PreviewRow["status"]) => result.rows.filter((row) => row.status === status);
  const [added, changed, doubtful] = [listed("ADDED"), listed("CHANGED"), listed("DOUBTFUL")];
  const areDoubtsWhole = doubts.length === doubtCount;
  const doubtfulTotal = areDoubtsWhole ? new Set(doubts.map(({ line }) => line)).size : doubtCount;
  const isMost = doubtful.length < doubtfulTotal;
  const doubtfulNew = doubtful.filter(({ previousValue }) => previousValue === null).length;
  const doubtfulChanged = doubtful.length - doubtfulNew;
  return {
    added: { rows: added, total: Math.max(result.added - doubtfulNew, added.length), isMost },
    changed: { rows: changed, total: Math.max(result.revised - doubtfulChanged, changed.length), isMost },
    doubtful: { rows: doubtful, total: Math.max(doubtfulTotal, doubtful.length), isMost: !areDoubtsWhole },
  };
}

/** Every doubt about a row, as one text. */
export function doubtsOf({ line, message }: PreviewRow, { doubts }: Pick<ImportResult, "doubts">): string {
  const own = doubts.filter((doubt) => doubt.line === line).map((doubt) => doubt.message);
  return own.length > 0 ? own.join(" ") : (message ?? "");
}
