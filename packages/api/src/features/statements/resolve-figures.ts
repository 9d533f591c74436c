import { type Period, parsePeriod, PeriodError } from "@panboard/shared";
import type { FigureCatalogue } from "./figure-catalogue";
import type { FigureColumn, FigureFault, FigureRow } from "./parse-figures";
import { parseValue, type ParsedValue } from "./parse-value";

/** A row whose names were all found: the cell that it states a value for, and the statement's place in the file. */
export interface ResolvedFigure {
  readonly line: number;
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

/** Identifies a statement: one body's value for one cell from one source and section. */
export function statementKey(
  figure: Pick<
    ResolvedFigure,
    "bodyId" | "indicatorId" | "areaId" | "categoryId" | "cellStart" | "cellEnd" | "source" | "section"
  >,
): string {
  const { bodyId, indicatorId, areaId, categoryId, cellStart, cellEnd, source, section } = figure;
  return JSON.stringify([bodyId, indicatorId, areaId, categoryId, cellStart, cellEnd, source, section]);
}

/**
 * Finds every name of every row in the region's catalogue. Answers the rows and every fault; a file with a fault is
 * taken as a whole or not at all, so the caller stores nothing if there is one. `onlyBoard` is the slug of the one
 * board whose rows a person's file may hold.
 */
export function resolveFigures(
  rows: readonly FigureRow[],
  catalogue: FigureCatalogue,
  onlyBoard?: string,
): { figures: ResolvedFigure[]; faults: FigureFault[] } {
  const faults: FigureFault[] = [];
  const figures = rows.flatMap((row) => resolveRow(row, catalogue, onlyBoard, faults));
  return { figures: dropRepeats(figures, faults), faults };
}

function resolveRow(
  row: FigureRow,
  catalogue: FigureCatalogue,
  onlyBoard: string | undefined,
  faults: FigureFault[],
): ResolvedFigure[] {
  const before = faults.length;
  const fault = (column: FigureColumn, message: string): void => void faults.push({ line: row.line, column, message });
  const named = (text: string): string => `"${text.slice(0, 60)}"`;

  const bodyId = catalogue.boards.get(row.board);
  if (onlyBoard !== undefined && row.board !== onlyBoard) {
    fault("board", `${named(row.board)} is not ${onlyBoard}: this file may hold rows of ${onlyBoard} alone.`);
  } else if (!bodyId) fault("board", `${named(row.board)} is not a board of ${catalogue.regionName}.`);

  const areaId = catalogue.areas.get(row.area);
  if (!areaId) fault("area", `${named(row.area)} is not an area of ${catalogue.regionName}.`);

  const indicator = catalogue.indicators.get(row.indicator);
  if (!indicator) fault("indicator", `${named(row.indicator)} is not an indicator of the catalogue.`);

  const period = readPeriod(row.period, fault);
  if (period && indicator?.kind === "FLOW" && period.kind === "DATE") {
    fault("period", `${named(row.indicator)} is counted over a period: write one such as 2013-14, not a date.`);
  }
  const value = parseValue(row.value);
  if (typeof value === "string") fault("value", value);

  const categoryId = resolveCategory(row, catalogue, fault);
  if (faults.length > before || !bodyId || !areaId || !indicator || !period || typeof value === "string") return [];
  return [
    {
      line: row.line,
      bodyId,
      indicatorId: indicator.id,
      areaId,
      categoryId,
      period,
      // A snapshot is a point in time: a quarter's end and that date are the same cell.
      cellStart: indicator.kind === "SNAPSHOT" ? period.end : period.start,
      cellEnd: period.end,
      value,
      source: row.source,
      section: row.section,
      note: row.note === "" ? null : row.note,
    },
  ];
}

function readPeriod(text: string, fault: (column: FigureColumn, message: string) => void): Period | undefined {
  try {
    return parsePeriod(text);
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
    fault("period", error.message);
    return undefined;
  }
}

function resolveCategory(
  row: FigureRow,
  catalogue: FigureCatalogue,
  fault: (column: FigureColumn, message: string) => void,
): string | null {
  if (row.breakdown === "" && row.category === "") return null;
  if (row.breakdown === "") fault("breakdown", "A category needs its breakdown.");
  else if (row.category === "") fault("category", "A breakdown needs a category; a total has neither.");
  else {
    const breakdown = catalogue.breakdowns.get(row.breakdown);
    const categoryId = breakdown?.categories.get(row.category);
    const indicator = catalogue.indicators.get(row.indicator);
    if (!breakdown) fault("breakdown", `"${row.breakdown.slice(0, 60)}" is not a breakdown of the catalogue.`);
    else if (indicator && !indicator.breakdownIds.has(breakdown.id)) {
      fault("breakdown", `"${row.indicator}" is not broken down by "${row.breakdown}".`);
    } else if (!categoryId)
      fault("category", `"${row.category.slice(0, 60)}" is not a category of "${row.breakdown}".`);
    else return categoryId;
  }
  return null;
}

/** One statement for one cell, source and section: the same again is one statement, another value or note a fault. */
function dropRepeats(figures: readonly ResolvedFigure[], faults: FigureFault[]): ResolvedFigure[] {
  const first = new Map<string, ResolvedFigure>();
  for (const figure of figures) {
    const key = statementKey(figure);
    const earlier = first.get(key);
    if (!earlier) first.set(key, figure);
    else if (earlier.note !== figure.note) {
      faults.push({
        line: figure.line,
        column: "note",
        message: `Line ${earlier.line} gives another note for the same cell from the same source and section.`,
      });
    }
    if (earlier && (earlier.value.kind !== figure.value.kind || earlier.value.value !== figure.value.value)) {
      faults.push({
        line: figure.line,
        column: "value",
        message: `Line ${earlier.line} gives another value for the same cell from the same source and section.`,
      });
    }
  }
  return [...first.values()];
}
