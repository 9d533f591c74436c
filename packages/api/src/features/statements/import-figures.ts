import { createHash, randomUUID } from "node:crypto";
import type { Statements } from "../../db/scope";
import { AppError } from "../../graphql/app-error";
import { readFigureCatalogue } from "./figure-catalogue";
import { FigureImport } from "./figure-import.entity";
import { type FigureFault, parseFigures } from "./parse-figures";
import { type ResolvedFigure, resolveFigures, statementKey } from "./resolve-figures";
import { Revision } from "./revision.entity";
import { Statement } from "./statement.entity";

export interface FiguresFile {
  readonly fileName: string;
  readonly csv: string;
  readonly regionId: string;
  /** The one board whose rows the file may hold; a shipped file holds several boards' rows. */
  readonly onlyBoard?: string;
  /** Who imports; none for what the product ships. */
  readonly accountId?: string;
  /** Tells what would happen and stores nothing. */
  readonly preview?: boolean;
}

export interface ImportResult {
  /** Whether anything may have been stored: not for a preview, and not for a file with a fault. */
  readonly committed: boolean;
  /** Rows that are new statements. */
  readonly added: number;
  /** Rows that change what a statement says, as a new revision. */
  readonly revised: number;
  /** Rows that say what is stored already. */
  readonly unchanged: number;
  readonly faults: readonly FigureFault[];
}

interface StandingRevision {
  readonly statementId: string;
  readonly number: number;
  readonly valueKind: string;
  readonly value: string | null;
  readonly note: string | null;
}

/** SHA-256 of a file's text, in hexadecimal. */
export function digestOfFile(csv: string): string {
  return createHash("sha256").update(csv).digest("hex");
}

/**
 * Imports figures that reports have published, all or nothing, within the scope's transaction. Safe to run twice: what
 * is stored already is left as it is, and another value for a statement becomes its next revision.
 */
export async function importFigures(scope: Statements, file: FiguresFile): Promise<ImportResult> {
  const parsed = parseFigures(file.csv);
  const catalogue = await readFigureCatalogue(scope, file.regionId);
  const resolved = resolveFigures(parsed.rows, catalogue, file.onlyBoard);
  const faults = [...parsed.faults, ...resolved.faults].sort((a, b) => a.line - b.line);
  if (faults.length > 0) return { committed: false, added: 0, revised: 0, unchanged: 0, faults };

  const stored = await readStored(scope, resolved.figures);
  const added = resolved.figures.filter((figure) => !stored.has(statementKey(figure)));
  const revised = resolved.figures.filter((figure) => {
    const standing = stored.get(statementKey(figure));
    return standing && !saysTheSame(standing, figure);
  });
  const counts = {
    added: added.length,
    revised: revised.length,
    unchanged: parsed.rows.length - added.length - revised.length,
    faults,
  };
  if (file.preview) return { committed: false, ...counts };
  if (added.length + revised.length > 0) await store(scope, file, added, revised, stored);
  return { committed: true, ...counts };
}

function saysTheSame(standing: StandingRevision, { value, note }: ResolvedFigure): boolean {
  return standing.valueKind === value.kind && standing.value === value.value && standing.note === note;
}

/** What the same bodies' statements of the same indicators say now, by statement key. */
async function readStored(
  scope: Statements,
  figures: readonly ResolvedFigure[],
): Promise<Map<string, StandingRevision>> {
  const distinct = (values: string[]): string[] => [...new Set(values)];
  const rows = await scope.rows<StandingRevision & ResolvedFigure>(
    "statements stored",
    `select s.body_id as "bodyId", s.indicator_id as "indicatorId", s.area_id as "areaId", s.category_id as "categoryId",
            s.cell_start as "cellStart", s.cell_end as "cellEnd", s.source, s.section,
            s.id as "statementId", r.number, r.value_kind as "valueKind", r.value::text as value, r.note
     from statement s
     cross join lateral (
       select number, value_kind, value, note from revision
       where body_id = s.body_id and statement_id = s.id order by number desc limit 1
     ) r
     where s.body_id = any ($1::uuid[]) and s.indicator_id = any ($2::uuid[])`,
    [distinct(figures.map(({ bodyId }) => bodyId)), distinct(figures.map(({ indicatorId }) => indicatorId))],
  );
  return new Map(rows.map((row) => [statementKey(row), row]));
}

async function store(
  scope: Statements,
  file: FiguresFile,
  added: readonly ResolvedFigure[],
  revised: readonly ResolvedFigure[],
  stored: ReadonlyMap<string, StandingRevision>,
): Promise<void> {
  const [next] = await scope.rows<{ sequence: string }>(
    "next import",
    "select nextval('figure_import_sequence')::text as sequence",
    [],
  );
  const sequence = next?.sequence ?? "0";
  const importIds = new Map<string, string>();
  for (const { bodyId } of [...added, ...revised]) if (!importIds.has(bodyId)) importIds.set(bodyId, randomUUID());
  const publishedAt = new Date();
  const { regionId } = file;
  const idOfImport = (bodyId: string): string => importIds.get(bodyId) ?? "";

  const statements = added.map((figure) => ({ id: randomUUID(), figure }));
  try {
    await scope.repo(FigureImport).insert(
      [...importIds].map(([bodyId, id]) => ({
        bodyId,
        id,
        regionId,
        sequence,
        fileName: file.fileName,
        fileSha256: digestOfFile(file.csv),
        rowCount: [...added, ...revised].filter((figure) => figure.bodyId === bodyId).length,
        accountId: file.accountId ?? null,
        recordedOn: publishedAt.toISOString().slice(0, 10),
      })),
    );
    await scope.repo(Statement).insert(
      statements.map(({ id, figure }) => ({
        bodyId: figure.bodyId,
        id,
        regionId,
        indicatorId: figure.indicatorId,
        areaId: figure.areaId,
        categoryId: figure.categoryId,
        periodKind: figure.period.kind,
        periodLabel: figure.period.label,
        cellStart: figure.cellStart,
        cellEnd: figure.cellEnd,
        source: figure.source,
        section: figure.section,
        importId: idOfImport(figure.bodyId),
        importSequence: sequence,
        line: figure.line,
        publishedAt,
        recordedOn: figure.cellEnd,
      })),
    );
    await scope.repo(Revision).insert([
      ...statements.map(({ id, figure }) => buildRevision(figure, id, 1)),
      ...revised.flatMap((figure) => {
        const standing = stored.get(statementKey(figure));
        return standing ? [buildRevision(figure, standing.statementId, standing.number + 1)] : [];
      }),
    ]);
  } catch (error) {
    const { constraint } = error as { constraint?: string };
    if (constraint === "statement_once_key" || constraint === "revision_number_key") {
      throw new AppError("CONFLICT", "Somebody else imported the same figures at this moment. Import the file again.");
    }
    throw error;
  }

  function buildRevision(figure: ResolvedFigure, statementId: string, number: number): Partial<Revision> {
    return {
      bodyId: figure.bodyId,
      id: randomUUID(),
      regionId,
      statementId,
      number,
      status: "PUBLISHED",
      provisional: false,
      valueKind: figure.value.kind,
      value: figure.value.value,
      note: figure.note,
      importId: idOfImport(figure.bodyId),
      publishedAt,
      recordedOn: figure.cellEnd,
    };
  }
}
