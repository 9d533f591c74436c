import { type PeriodKind, periodOf } from "@panboard/shared";
import type { Database } from "../../db/database";
import { defineFact, type GivenBoard, unique } from "../../testing/define-fact";
import { givenAreaRow } from "../areas/given-area";
import { givenIndicatorRow } from "../indicators/given-indicator";
import { StandingChoice } from "./choices/standing-choice.entity";
import { ConfirmedRevision } from "./confirmed-revision.entity";
import { drawReference } from "./draw-reference";
import { FigureImport } from "./figure-import.entity";
import { Revision } from "./revision.entity";
import { Statement } from "./statement.entity";

let sequence = 1_000_000;

/** A file that a board has imported. */
export const givenFigureImport = defineFact(FigureImport, () => ({
  recordedOn: "2024-03-31",
  sequence: String((sequence += 1)),
  reference: drawReference(),
  fileName: "given",
  fileSha256: unique("file"),
  rowCount: 1,
  addedCount: 1,
  revisedCount: 0,
  accountId: null,
  importedAs: "BUSINESS_MANAGER",
}));

/** What a board states for its own area at the end of March 2024 without a revision yet, of a new indicator unless said; published. */
export const givenStatementRow = defineFact(Statement, async (board, overrides, database) => {
  const { indicatorId, importId, importSequence, cellEnd = "2024-03-31" } = overrides;
  const from =
    importId !== undefined && importSequence !== undefined
      ? { id: importId, sequence: importSequence }
      : await givenFigureImport(database, board, { recordedOn: cellEnd });
  return {
    recordedOn: cellEnd,
    indicatorId: indicatorId ?? (await givenIndicatorRow(database, board)).id,
    areaId: board.areaId,
    categoryId: null,
    periodKind: "DATE" as const,
    periodLabel: periodOf("DATE", cellEnd).label,
    cellStart: cellEnd,
    cellEnd,
    source: "given",
    section: "given",
    importId: from.id,
    importSequence: from.sequence,
    line: 2,
    publishedAt: new Date(),
  };
});

/** What a statement says, of a new one unless said; its first revision, published. */
export const givenRevisionRow = defineFact(Revision, async (board, overrides, database) => {
  const { statementId, importId, publishedAt = new Date(), valueKind = "VALUE" } = overrides;
  const of =
    statementId !== undefined && importId !== undefined
      ? { id: statementId, importId }
      : await givenStatementRow(database, board, { publishedAt });
  return {
    recordedOn: "2024-03-31",
    statementId: of.id,
    number: 1,
    status: publishedAt === null ? ("DRAFT" as const) : ("PUBLISHED" as const),
    provisional: false,
    valueKind,
    value: valueKind === "VALUE" ? "1" : null,
    note: null,
    importId: of.importId,
    publishedAt,
  };
});

/** That a later import stated what a revision says, both new unless said. */
export const givenConfirmedRevision = defineFact(ConfirmedRevision, async (board, said, database) => ({
  recordedOn: "2024-03-31",
  importId: said.importId ?? (await givenFigureImport(database, board)).id,
  revisionId: said.revisionId ?? (await givenRevisionRow(database, board)).id,
}));

/** That a board's statement stands for an area that no board owns, both new unless said. */
export const givenStandingChoice = defineFact(StandingChoice, async (board, { statementId }, database) => {
  const { regionId, bodyId } = board;
  const reason = "given";
  if (statementId !== undefined) return { bodyId, revisionNumber: 1, reason };
  const area = await givenAreaRow(database, { regionId });
  const stated = await givenStatementRow(database, board, { areaId: area.id });
  const { id, indicatorId, areaId, categoryId, cellStart, cellEnd, importId } = stated;
  const { number } = await givenRevisionRow(database, board, { statementId: id, importId });
  return {
    bodyId,
    statementId: id,
    revisionNumber: number,
    indicatorId,
    areaId,
    categoryId,
    cellStart,
    cellEnd,
    reason,
  };
});

export interface StatementOptions {
  readonly indicatorId: string;
  readonly areaId?: string;
  readonly categoryId?: string;
  /** A date for a snapshot; for a flow a day of its period. */
  readonly day: string;
  readonly kind?: "SNAPSHOT" | "FLOW";
  /** Of a flow: how long its period is; a financial year unless said. */
  readonly length?: Exclude<PeriodKind, "DATE">;
  readonly value?: string | null;
  readonly valueKind?: Revision["valueKind"];
  readonly section?: string;
  readonly published?: boolean;
  /** Whether it is chosen to stand; what matters for an area that no board owns. */
  readonly chosen?: boolean;
}

/** What a board states for a cell with its first revision, published unless said; answers the statement's id. */
export async function givenStatement(
  database: Database,
  board: GivenBoard,
  options: StatementOptions,
): Promise<string> {
  const { indicatorId, areaId, categoryId, section, valueKind, value } = options;
  const period = periodOf(options.kind === "FLOW" ? (options.length ?? "FINANCIAL_YEAR") : "DATE", options.day);
  const publishedAt = options.published === false ? null : new Date();
  const { start: cellStart, end: cellEnd, kind: periodKind, label: periodLabel } = period;
  const cell = { indicatorId, areaId, categoryId, cellStart, cellEnd };
  const stated = { ...cell, periodKind, periodLabel, section, publishedAt };
  const { id: statementId, importId, ...row } = await givenStatementRow(database, board, stated);
  const says = { statementId, importId, recordedOn: cellEnd, valueKind, value: value ?? undefined, publishedAt };
  await givenRevisionRow(database, board, says);
  if (options.chosen) {
    await givenStandingChoice(database, board, {
      statementId,
      indicatorId,
      areaId: row.areaId,
      categoryId: row.categoryId,
      cellStart,
      cellEnd,
    });
  }
  return statementId;
}

/** Another published revision of a board's statement. */
export async function givenRevision(
  database: Database,
  board: GivenBoard,
  statementId: string,
  { number, value }: { number: number; value: string },
): Promise<void> {
  const { id: importId } = await givenFigureImport(database, board);
  await givenRevisionRow(database, board, { statementId, importId, number, value });
}
