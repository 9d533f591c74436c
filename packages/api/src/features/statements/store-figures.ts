import { createHash, randomUUID } from "node:crypto";
import type { BulkSummary, BulkWriter } from "../../db/bulk";
import type { PlannedFigure } from "./checking/plan-figures";
import type { ResolvedFigure } from "./checking/resolved-figure";
import { ConfirmedRevision } from "./confirmed-revision.entity";
import { drawReference } from "./draw-reference";
import { FigureImport } from "./figure-import.entity";
import { Revision } from "./revision.entity";
import { shippedActor } from "./shipped-actor";
import { Statement } from "./statement.entity";

/** The file that figures come from. */
export interface StoredFile {
  readonly fileName: string;
  readonly csv: string;
  readonly regionId: string;
  /** Who imports, and in which role; none for what the product ships. */
  readonly accountId?: string;
  readonly importedAs?: string;
}

/** The part of a file that is one body's. */
interface Import {
  readonly id: string;
  readonly bodyId: string;
  readonly regionId: string;
  readonly reference: string;
  readonly publishedAt: Date;
}

/** How many rows of the body the file has, and what became of them. */
interface Counts {
  readonly rows: number;
  readonly added: number;
  readonly revised: number;
}

/** What a row of the file becomes. */
interface NewRevision {
  readonly figure: ResolvedFigure;
  readonly statementId: string;
  readonly isNewStatement: boolean;
  readonly id: string;
  readonly number: number;
}

/** SHA-256 of a file's text, in hexadecimal. */
export function digestOfFile(csv: string): string {
  return createHash("sha256").update(csv).digest("hex");
}

/**
 * Stores what is new and what is changed, as published, and what was stored already and is confirmed, body by body and in
 * one statement a table. Answers the ids of the imports, one a body that something was new or changed of. Throws CONFLICT
 * where somebody else stored the same at this moment.
 */
export async function storeFigures(
  writerOf: (bodyId: string) => BulkWriter,
  file: StoredFile,
  planned: readonly PlannedFigure[],
): Promise<string[]> {
  const publishedAt = new Date();
  const bodyIds = [...new Set(planned.map(({ figure }) => figure.bodyId))];
  const importIds: string[] = [];
  let sequence: string | undefined;
  for (const bodyId of bodyIds) {
    const own = planned.filter(({ figure }) => figure.bodyId === bodyId);
    const counts = countPlanned(own);
    if (counts.added + counts.revised === 0) continue;
    const reference = drawReference();
    const current = { id: randomUUID(), bodyId, regionId: file.regionId, reference, publishedAt };
    const revisions = own.filter(({ status }) => status === "ADDED" || status === "CHANGED").map(newRevision);
    const confirmed = own.filter(({ status }) => status === "UNCHANGED");
    importIds.push(current.id);
    await writerOf(bodyId).inBulk(summaryOf(file, current, counts, revisions), async (bulk) => {
      // One file has one place in the order of imports, however many bodies it is about.
      const place = (sequence ??= await bulk.nextOf("figure_import_sequence"));
      await bulk.copyIn(FigureImport, [buildImport(file, current, counts, place)]);
      const added = revisions.filter(({ isNewStatement }) => isNewStatement);
      await bulk.copyIn(
        Statement,
        added.map((one) => buildStatement(one, current, place)),
      );
      await bulk.copyIn(
        Revision,
        revisions.map((one) => buildRevision(one, current)),
      );
      await bulk.copyIn(
        ConfirmedRevision,
        confirmed.map((one) => buildConfirmed(one, current)),
      );
    });
  }
  return importIds;
}

function countPlanned(planned: readonly PlannedFigure[]): Counts {
  const count = (wanted: PlannedFigure["status"]): number => planned.filter(({ status }) => status === wanted).length;
  return { rows: planned.length, added: count("ADDED"), revised: count("CHANGED") };
}

/** Numbers go on, also where all that the statement said was withdrawn. */
function newRevision({ figure, standing }: PlannedFigure): NewRevision {
  const statementId = standing?.statementId ?? randomUUID();
  return { figure, statementId, isNewStatement: !standing, id: randomUUID(), number: (standing?.number ?? 0) + 1 };
}

/** What is put on record: which file, how much of it was new, and the first and the last revision. */
function summaryOf(
  { fileName, csv }: StoredFile,
  { id: importId, reference }: Import,
  { added, revised }: Counts,
  revisions: readonly NewRevision[],
): BulkSummary {
  return {
    importId,
    reference,
    fileName: withoutControls(fileName),
    fileSha256: digestOfFile(csv),
    added,
    revised,
    firstRevisionId: revisions[0]?.id ?? null,
    lastRevisionId: revisions.at(-1)?.id ?? null,
  };
}

/** The database keeps no zero character. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function buildImport(file: StoredFile, current: Import, counts: Counts, sequence: string): Partial<FigureImport> {
  const { id, bodyId, regionId, reference, publishedAt } = current;
  return {
    bodyId,
    id,
    regionId,
    sequence,
    reference,
    fileName: withoutControls(file.fileName),
    fileSha256: digestOfFile(file.csv),
    rowCount: counts.rows,
    addedCount: counts.added,
    revisedCount: counts.revised,
    accountId: file.accountId ?? null,
    importedAs: file.importedAs ?? shippedActor,
    recordedOn: publishedAt.toISOString().slice(0, 10),
  };
}

function buildStatement(
  { figure, statementId: id }: NewRevision,
  current: Import,
  importSequence: string,
): Partial<Statement> {
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
    importSequence,
    line: figure.line,
    publishedAt: current.publishedAt,
    recordedOn: figure.cellEnd,
  };
}

function buildRevision({ figure, statementId, id, number }: NewRevision, current: Import): Partial<Revision> {
  return {
    bodyId: figure.bodyId,
    regionId: current.regionId,
    statementId,
    id,
    number,
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

function buildConfirmed({ figure, standing }: PlannedFigure, current: Import): Partial<ConfirmedRevision> {
  if (!standing?.revisionId) throw new Error(`Line ${figure.line} confirms a statement that says nothing.`);
  return {
    bodyId: figure.bodyId,
    id: randomUUID(),
    regionId: current.regionId,
    importId: current.id,
    revisionId: standing.revisionId,
    recordedOn: figure.cellEnd,
  };
}
