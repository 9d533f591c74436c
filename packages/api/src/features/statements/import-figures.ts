import type { BulkWriter } from "../../db/bulk";
import type { Statements } from "../../db/statements";
import { buildResult, type ImportResult } from "./build-result";
import { checkFigures } from "./checking/check-figures";
import { leaveToBoards } from "./checking/leave-to-boards";
import type { ParsedFigures } from "./reading/parse-figures";
import { type StoredFile, storeFigures } from "./store-figures";

/** A file of figures, and how it is imported. */
export interface FiguresFile extends StoredFile {
  /** The one board whose rows the file may hold; a shipped file holds several boards' rows. */
  readonly onlyBoard?: string;
  /** The day that it is in England, an ISO date: no figure is of a later one. */
  readonly today: string;
  /** Tells what would happen and stores nothing. */
  readonly preview?: boolean;
  /** Whether somebody has confirmed what is doubtful; without that a doubtful file is not stored. */
  readonly acceptDoubts?: boolean;
  /** Whether to answer all rows as a CSV file for people. */
  readonly withReport?: boolean;
}

/** What an import did, or would do, and the imports that are kept of it: one a body that something was stored of. */
export interface ImportedFigures extends ImportResult {
  readonly importIds: readonly string[];
}

/**
 * Imports figures that reports have published, all or nothing, within one transaction; `writerOf` says what changes the
 * rows of each body. Safe to run twice: what is stored already is left as it is, and another value for a statement becomes
 * its next revision. What the product ships leaves alone what a board has withdrawn or stated itself.
 */
export async function importFigures(
  statements: Statements,
  writerOf: (bodyId: string) => BulkWriter,
  parsed: ParsedFigures,
  file: FiguresFile,
): Promise<ImportedFigures> {
  const found = await checkFigures(statements, parsed, file);
  const isShipped = file.accountId === undefined;
  const checked = isShipped ? { ...found, planned: await leaveToBoards(statements, found.planned) } : found;
  const isAccepted = checked.faults.length === 0 && (checked.doubts.length === 0 || file.acceptDoubts === true);
  const committed = isAccepted && !file.preview;
  const importIds = committed ? await storeFigures(writerOf, file, checked.planned) : [];
  return { ...buildResult(parsed, checked, { committed, withReport: file.withReport ?? false }), importIds };
}
