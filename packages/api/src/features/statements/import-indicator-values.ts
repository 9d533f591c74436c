import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { Body } from "../bodies";
import type { ImportResult } from "./build-result";
import { FigureImport } from "./figure-import.entity";
import { importFigures } from "./import-figures";
import type { ImportIndicatorValuesInput } from "./import.types";
import { parseFigures } from "./reading/parse-figures";

/** What an import did, or would do, with the import as it is kept. */
export interface ImportAnswer extends ImportResult {
  /** None where nothing was stored. */
  readonly import: FigureImport | null;
}

/** Imports one board's published figures as on a day in England; a row of another board is refused by its line. */
export async function importIndicatorValues(
  write: Write,
  input: ImportIndicatorValuesInput,
  today: string,
): Promise<ImportAnswer> {
  // Before the first statement: a large file takes its time, and nobody's connection is to wait for it.
  const parsed = parseFigures(input.csv);
  const board = await write.repo(Body).find({ id: write.target.id, kind: "BOARD" });
  if (!board) throw badInput("body", "This is a joint body: figures are imported for a board.");
  // What is found stored already must not be withdrawn before this is over.
  if (!input.preview) await write.takeTurn("figures");
  const { importIds, ...result } = await importFigures(write, () => write, parsed, {
    fileName: input.fileName,
    csv: input.csv,
    regionId: board.regionId,
    onlyBoard: board.slug,
    accountId: write.accountId,
    importedAs: write.target.role ?? "ACCOUNT",
    today,
    preview: input.preview,
    acceptDoubts: input.acceptDoubts,
    withReport: input.withReport,
  });
  const [id] = importIds;
  const stored = id === undefined ? undefined : await write.repo(FigureImport).find({ bodyId: board.id, id });
  return { ...result, import: stored ?? null };
}
