import type { PeriodKind } from "@panboard/shared";
import type { Statements } from "../../../db/statements";
import type { StoredValueKind } from "./parse-value";
import { type ResolvedFigure, type StatementKey, statementKey } from "./resolved-figure";

/** What a stored statement says now; nothing where all of it was withdrawn. */
export interface StoredStatement extends StatementKey {
  readonly statementId: string;
  readonly periodKind: PeriodKind;
  readonly periodLabel: string;
  /** Number of its last revision, a withdrawn one included. */
  readonly number: number;
  /** The revision that says it; null of a statement that says nothing, as are the fields below. */
  readonly revisionId: string | null;
  readonly valueKind: StoredValueKind | null;
  readonly value: string | null;
  readonly note: string | null;
}

/** A source and a section that a body has stored something from. */
export interface StoredSource {
  readonly bodyId: string;
  readonly source: string;
  readonly section: string;
}

/**
 * What the same bodies' statements of the same indicators say now, by statement key: those first that were chosen to
 * stand, then in the order in which they were loaded.
 */
export async function readStored(
  scope: Statements,
  figures: readonly ResolvedFigure[],
): Promise<Map<string, StoredStatement>> {
  if (figures.length === 0) return new Map();
  const rows = await scope.rows<StoredStatement>(
    "statements stored",
    `select s.body_id as "bodyId", s.indicator_id as "indicatorId", s.area_id as "areaId", s.category_id as "categoryId",
            s.cell_start as "cellStart", s.cell_end as "cellEnd", s.source, s.section,
            s.period_kind as "periodKind", s.period_label as "periodLabel",
            s.id as "statementId", last.number, r.id as "revisionId", r.value_kind as "valueKind", r.value::text as value, r.note
     from statement s
     cross join lateral (
       select max(number) as number from revision where body_id = s.body_id and statement_id = s.id
     ) last
     left join lateral (
       select id, value_kind, value, note from revision
       where body_id = s.body_id and statement_id = s.id and withdrawn_at is null order by number desc limit 1
     ) r on true
     left join statement_choice chosen
       on chosen.body_id = s.body_id and chosen.statement_id = s.id and chosen.removed_at is null
     where s.body_id = any ($1::uuid[]) and s.indicator_id = any ($2::uuid[])
     order by chosen.id is null, s.import_sequence, s.line`,
    [distinct(figures.map(({ bodyId }) => bodyId)), distinct(figures.map(({ indicatorId }) => indicatorId))],
  );
  return new Map(rows.map((row) => [statementKey(row), row]));
}

/**
 * Every source and section that the same bodies have stored something from, the first loaded first. One of which all was
 * withdrawn is left out: it may be withdrawn because it was misspelt.
 */
export async function readSources(scope: Statements, figures: readonly ResolvedFigure[]): Promise<StoredSource[]> {
  if (figures.length === 0) return [];
  return scope.rows<StoredSource>(
    "sources stored",
    `select body_id as "bodyId", source, section from statement s
     where body_id = any ($1::uuid[]) and exists (
       select from revision r where r.body_id = s.body_id and r.statement_id = s.id and r.withdrawn_at is null)
     group by body_id, source, section order by min(import_sequence), min(line)`,
    [distinct(figures.map(({ bodyId }) => bodyId))],
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
