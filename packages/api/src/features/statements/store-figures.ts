import { createHash, randomUUID } from "node:crypto";
import type { Statements } from "../../db/scope";
import { AppError } from "../../errors/app-error";
import { FigureImport } from "./figure-import.entity";
import type { PlannedFigure } from "./checking/plan-figures";
import type { ResolvedFigure } from "./checking/resolved-figure";
import { Revision } from "./revision.entity";
import { Statement } from "./statement.entity";

/** The file that figures come from. */
export interface StoredFile {
  readonly fileName: string;
  readonly csv: string;
  readonly regionId: string;
  /** Who imports; none for what the product ships. */
  readonly accountId?: string;
}

/** One import of a file: the same for every row of it. */
interface Import {
  readonly regionId: string;
  readonly sequence: string;
  readonly publishedAt: Date;
  /** By body. */
  readonly ids: ReadonlyMap<string, string>;
}

/** SHA-256 of a file's text, in hexadecimal. */
export function digestOfFile(csv: string): string {
  return createHash("sha256").update(csv).digest("hex");
}

/**
 * Stores what is new and what is changed, as published, in one statement a table. Throws CONFLICT where somebody else
 * stored the same at this moment.
 */
export async function storeFigures(
  scope: Statements,
  file: StoredFile,
  planned: readonly PlannedFigure[],
): Promise<void> {
  const changes = planned.filter(({ status }) => status !== "UNCHANGED");
  if (changes.length === 0) return;
  const [next] = await scope.rows<{ sequence: string }>(
    "next import",
    "select nextval('figure_import_sequence')::text as sequence",
    [],
  );
  const rowCounts = new Map<string, number>();
  for (const { figure } of changes) rowCounts.set(figure.bodyId, (rowCounts.get(figure.bodyId) ?? 0) + 1);
  const current: Import = {
    regionId: file.regionId,
    sequence: next?.sequence ?? "0",
    publishedAt: new Date(),
    ids: new Map([...rowCounts.keys()].map((bodyId) => [bodyId, randomUUID()])),
  };
  const statements = changes.map(({ figure, standing }) => ({
    figure,
    standing,
    id: standing?.statementId ?? randomUUID(),
  }));
  try {
    await scope.repo(FigureImport).insert(buildImports(file, current, rowCounts));
    await scope
      .repo(Statement)
      .insert(
        statements.filter(({ standing }) => !standing).map(({ figure, id }) => buildStatement(figure, id, current)),
      );
    await scope
      .repo(Revision)
      .insert(
        statements.map(({ figure, id, standing }) => buildRevision(figure, id, (standing?.number ?? 0) + 1, current)),
      );
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === "statement_once_key" || constraint === "revision_number_key") {
      throw new AppError("CONFLICT", "Somebody else imported the same figures at this moment. Import the file again.");
    }
    throw error;
  }
}

function buildImports(
  file: StoredFile,
  { regionId, sequence, publishedAt, ids }: Import,
  rowCounts: ReadonlyMap<string, number>,
): Partial<FigureImport>[] {
  const fileSha256 = digestOfFile(file.csv);
  return [...ids].map(([bodyId, id]) => ({
    bodyId,
    id,
    regionId,
    sequence,
    // The database keeps no zero character.
    fileName: file.fileName.replace(/\p{Cc}/gu, " "),
    fileSha256,
    rowCount: rowCounts.get(bodyId) ?? 0,
    accountId: file.accountId ?? null,
    recordedOn: publishedAt.toISOString().slice(0, 10),
  }));
}

function buildStatement(figure: ResolvedFigure, id: string, current: Import): Partial<Statement> {
  return {
    bodyId: figure.bodyId,
    id,
    regionId: current.regionId,
    indicatorId: figure.indicatorId,
    areaId: figure.areaId,
    categoryId: figure.categoryId,
    periodKind: figure.period.kind,
    periodLabel: figure.period.label,
    cellStart: figure.cellStart,
    cellEnd: figure.cellEnd,
    source: figure.source,
    section: figure.section,
    importId: current.ids.get(figure.bodyId) ?? "",
    importSequence: current.sequence,
    line: figure.line,
    publishedAt: current.publishedAt,
    recordedOn: figure.cellEnd,
  };
}

function buildRevision(
  figure: ResolvedFigure,
  statementId: string,
  number: number,
  current: Import,
): Partial<Revision> {
  return {
    bodyId: figure.bodyId,
    id: randomUUID(),
    regionId: current.regionId,
    statementId,
    number,
    status: "PUBLISHED",
    provisional: false,
    valueKind: figure.value.kind,
    value: figure.value.value,
    note: figure.note,
    importId: current.ids.get(figure.bodyId) ?? "",
    publishedAt: current.publishedAt,
    recordedOn: figure.cellEnd,
  };
}
