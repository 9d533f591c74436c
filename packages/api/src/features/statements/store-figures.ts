import { createHash, randomUUID } from "node:crypto";
import type { BulkSummary, BulkWriter } from "../../db/bulk";
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

/** The part of a file that is one body's. */
interface Import {
  readonly id: string;
  readonly bodyId: string;
  readonly regionId: string;
  readonly sequence: string;
  readonly publishedAt: Date;
}

/** SHA-256 of a file's text, in hexadecimal. */
export function digestOfFile(csv: string): string {
  return createHash("sha256").update(csv).digest("hex");
}

/**
 * Stores what is new and what is changed, as published, body by body and in one statement a table. Throws CONFLICT where
 * somebody else stored the same at this moment.
 */
export async function storeFigures(
  writerOf: (bodyId: string) => BulkWriter,
  file: StoredFile,
  planned: readonly PlannedFigure[],
): Promise<void> {
  const changes = planned.filter(({ status }) => status !== "UNCHANGED");
  const publishedAt = new Date();
  const bodyIds = [...new Set(changes.map(({ figure }) => figure.bodyId))];
  let sequence: string | undefined;
  for (const bodyId of bodyIds) {
    const own = changes.filter(({ figure }) => figure.bodyId === bodyId);
    const statements = own.map(({ figure, standing }) => ({
      figure,
      id: standing?.statementId ?? randomUUID(),
      revision: { id: randomUUID(), number: (standing?.number ?? 0) + 1 },
    }));
    const importId = randomUUID();
    await writerOf(bodyId).inBulk(summaryOf(file, importId, statements), async (bulk) => {
      // One file has one place in the order of imports, however many bodies it is about.
      sequence ??= await bulk.nextOf("figure_import_sequence");
      const current = { id: importId, bodyId, regionId: file.regionId, sequence, publishedAt };
      await bulk.copyIn(FigureImport, [buildImport(file, current, own.length)]);
      const added = statements.filter(({ revision }) => revision.number === 1);
      await bulk.copyIn(
        Statement,
        added.map(({ figure, id }) => buildStatement(figure, id, current)),
      );
      await bulk.copyIn(
        Revision,
        statements.map(({ figure, id, revision }) => buildRevision(figure, id, revision, current)),
      );
    });
  }
}

/** What is put on record: which file, how much of it was new, and the first and the last revision. */
function summaryOf(
  { fileName, csv }: StoredFile,
  importId: string,
  statements: readonly { readonly revision: { readonly id: string; readonly number: number } }[],
): BulkSummary {
  const added = statements.filter(({ revision }) => revision.number === 1).length;
  return {
    importId,
    fileName: withoutControls(fileName),
    fileSha256: digestOfFile(csv),
    added,
    revised: statements.length - added,
    firstRevisionId: statements[0]?.revision.id ?? null,
    lastRevisionId: statements.at(-1)?.revision.id ?? null,
  };
}

/** The database keeps no zero character. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function buildImport(file: StoredFile, current: Import, rowCount: number): Partial<FigureImport> {
  const { id, bodyId, regionId, sequence, publishedAt } = current;
  return {
    bodyId,
    id,
    regionId,
    sequence,
    fileName: withoutControls(file.fileName),
    fileSha256: digestOfFile(file.csv),
    rowCount,
    accountId: file.accountId ?? null,
    recordedOn: publishedAt.toISOString().slice(0, 10),
  };
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
    importId: current.id,
    importSequence: current.sequence,
    line: figure.line,
    publishedAt: current.publishedAt,
    recordedOn: figure.cellEnd,
  };
}

function buildRevision(
  figure: ResolvedFigure,
  statementId: string,
  revision: { readonly id: string; readonly number: number },
  current: Import,
): Partial<Revision> {
  return {
    bodyId: figure.bodyId,
    regionId: current.regionId,
    statementId,
    ...revision,
    status: "PUBLISHED",
    provisional: false,
    valueKind: figure.value.kind,
    value: figure.value.value,
    note: figure.note,
    importId: current.id,
    publishedAt: current.publishedAt,
    recordedOn: figure.cellEnd,
  };
}
