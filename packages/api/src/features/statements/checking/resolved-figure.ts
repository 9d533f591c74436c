import type { Period } from "@panboard/shared";
import type { FigureRow } from "../reading/figure-row";
import type { ParsedValue } from "./parse-value";

/** A row whose names were all found: the cell that it states a value for, and the statement's place in the file. */
export interface ResolvedFigure {
  readonly line: number;
  readonly row: FigureRow;
  readonly bodyId: string;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly categoryId: string | null;
  readonly period: Period;
  readonly cellStart: string;
  readonly cellEnd: string;
  readonly value: ParsedValue;
  readonly source: string;
  readonly section: string;
  readonly note: string | null;
}

export type StatementKey = Pick<
  ResolvedFigure,
  "bodyId" | "indicatorId" | "areaId" | "categoryId" | "cellStart" | "cellEnd" | "source" | "section"
>;

/** Identifies a statement: one body's value for one cell from one source and section. */
export function statementKey(figure: StatementKey): string {
  const { bodyId, indicatorId, areaId, categoryId, cellStart, cellEnd, source, section } = figure;
  return JSON.stringify([bodyId, indicatorId, areaId, categoryId, cellStart, cellEnd, source, section]);
}
