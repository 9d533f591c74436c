import type { Write } from "../../db/write";
import { badInput } from "../../errors/app-error";
import { Body } from "../bodies";
import type { ImportResult } from "./build-result";
import { importFigures } from "./import-figures";
import type { ImportIndicatorValuesInput } from "./import.types";
import { parseFigures } from "./reading/parse-figures";

/** Imports one board's published figures as on a day in England; a row of another board is refused by its line. */
export async function importIndicatorValues(
  write: Write,
  input: ImportIndicatorValuesInput,
  today: string,
): Promise<ImportResult> {
  // Before the first statement: a large file takes its time, and nobody's connection is to wait for it.
  const parsed = parseFigures(input.csv);
  const board = await write.repo(Body).find({ id: write.target.id, kind: "BOARD" });
  if (!board) throw badInput("body", "This is a joint body: figures are imported for a board.");
  return importFigures(write, () => write, parsed, {
    fileName: input.fileName,
    csv: input.csv,
    regionId: board.regionId,
    onlyBoard: board.slug,
    accountId: write.accountId,
    today,
    preview: input.preview,
    acceptDoubts: input.acceptDoubts,
    withReport: input.withReport,
  });
}
