import type { Scope } from "../../db/scope";
import { badInput } from "../../errors/app-error";
import { Body } from "../bodies";
import type { ImportResult } from "./build-result";
import { importFigures } from "./import-figures";
import type { ImportIndicatorValuesInput } from "./import.types";

/** Imports one board's published figures as on a day in England; a row of another board is refused by its line. */
export async function importIndicatorValues(
  scope: Scope,
  input: ImportIndicatorValuesInput,
  today: string,
): Promise<ImportResult> {
  const board = await scope.repo(Body).find({ slug: input.board, kind: "BOARD" });
  if (!board) throw badInput("board", `"${input.board}" is not a board of your region.`);
  scope.require("indicators:import", board.id);
  return importFigures(scope, {
    fileName: input.fileName,
    csv: input.csv,
    regionId: board.regionId,
    onlyBoard: board.slug,
    accountId: scope.accountId,
    today,
    preview: input.preview,
    acceptDoubts: input.acceptDoubts,
    withReport: input.withReport,
  });
}
