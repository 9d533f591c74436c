import { dateInWords, type FigureColumn, type Period } from "@panboard/shared";
import { checkValue } from "./check-value";
import type { CatalogueArea, CatalogueIndicator, FigureCatalogue } from "./figure-catalogue";
import { buildFault, type FigureFault, type FigureRow, quoteCell } from "../reading/figure-row";
import type { Delimiter } from "../reading/find-layout";
import { parseValue } from "./parse-value";
import { readPeriod } from "./read-period";
import type { ResolvedFigure } from "./resolved-figure";

/** What rows are checked against. */
export interface ResolveRules {
  readonly catalogue: FigureCatalogue;
  /** Slug of the one board whose rows a person's file may hold. */
  readonly onlyBoard?: string | undefined;
  /** The day that it is, an ISO date: no value is of a later one. */
  readonly today: string;
  readonly delimiter: Delimiter;
}

type Tell = (column: FigureColumn, message: string) => undefined;

/** Finds what a row names, and checks what it says; the figure is missing where it has a fault. */
export function resolveRow(row: FigureRow, rules: ResolveRules): { figure?: ResolvedFigure; faults: FigureFault[] } {
  const { catalogue } = rules;
  const faults: FigureFault[] = [];
  const tell: Tell = (column, message) => void faults.push(buildFault(row.line, column, message));

  const bodyId = resolveBoard(row, rules, tell);
  const area = catalogue.areas.get(row.area);
  if (!area)
    tell(
      "area",
      `${quoteCell(row.area)} is not an area of ${catalogue.regionName}${hintOf(row.area, catalogue.areas)}.`,
    );
  else if (bodyId && area.bodyId !== null && area.bodyId !== bodyId) {
    const message = `${quoteCell(row.area)} is the area of another board, or its neighbours: ${row.board} states values of its own area, of its neighbours and of areas that no board owns.`;
    tell("area", message);
  }
  const indicator = catalogue.indicators.get(row.indicator);
  if (!indicator) {
    const hint = hintOf(row.indicator, catalogue.indicators);
    tell("indicator", `${quoteCell(row.indicator)} is not an indicator of the catalogue${hint}.`);
  }

  const cell = resolveCell(row, rules, { area, indicator }, tell);
  const value = parseValue(row.value, rules.delimiter);
  if (typeof value === "string") tell("value", value);
  else if (value.value !== null && indicator) {
    const message = checkValue(value.value, indicator);
    if (message) tell("value", message);
  }
  const categoryId = resolveCategory(row, catalogue, area, tell);
  if (faults.length > 0 || !bodyId || !area || !indicator || !cell || typeof value === "string") return { faults };
  const { line, source, section } = row;
  const note = row.note === "" ? null : row.note;
  const names = { bodyId, areaId: area.id, indicatorId: indicator.id, categoryId };
  return { figure: { line, row, ...names, ...cell, value, source, section, note }, faults };
}

/** How the code is written, where it differs by case or spaces alone. */
function hintOf(text: string, codes: ReadonlyMap<string, unknown>): string {
  const code = [text.toLowerCase(), text.toLowerCase().replaceAll(" ", "-"), text.toLowerCase().replaceAll(" ", "_")];
  const known = code.find((candidate) => codes.has(candidate));
  return known ? `: write "${known}"` : "";
}

function resolveBoard(row: FigureRow, { catalogue, onlyBoard }: ResolveRules, tell: Tell): string | undefined {
  const bodyId = catalogue.boards.get(row.board);
  if (onlyBoard !== undefined && row.board !== onlyBoard) {
    if (row.board.toLowerCase() === onlyBoard)
      return tell("board", `${quoteCell(row.board)}: write "${onlyBoard}", in small letters.`);
    return tell("board", `${quoteCell(row.board)} is not ${onlyBoard}: this file may hold rows of ${onlyBoard} alone.`);
  }
  if (!bodyId) return tell("board", `${quoteCell(row.board)} is not a board of ${catalogue.regionName}.`);
  return bodyId;
}

/** The days that the value is about: over, and not before the area was there. */
function resolveCell(
  row: FigureRow,
  { today }: ResolveRules,
  names: { area: CatalogueArea | undefined; indicator: CatalogueIndicator | undefined },
  tell: Tell,
): { period: Period; cellStart: string; cellEnd: string } | undefined {
  const period = readPeriod(row.period);
  if (typeof period === "string") return tell("period", period);
  if (names.indicator?.kind === "FLOW" && period.kind === "DATE") {
    const message = `${quoteCell(row.indicator)} is counted over a period: write one such as 2013-14, not a date.`;
    return tell("period", message);
  }
  if (period.end > today) {
    const message = `${quoteCell(row.period)} ends on ${dateInWords(period.end)}, which is still to come.`;
    return tell("period", message);
  }
  // A snapshot is a point in time: a quarter's end and that date are the same cell.
  const cellStart = names.indicator?.kind === "SNAPSHOT" ? period.end : period.start;
  const fromDay = names.area?.fromDay ?? null;
  if (names.area && names.indicator && fromDay !== null && cellStart < fromDay) {
    const message = `${names.area.name} began on ${dateInWords(fromDay)}, and ${quoteCell(row.period)} is of an earlier day.`;
    return tell("period", message);
  }
  return { period, cellStart, cellEnd: period.end };
}

function resolveCategory(
  row: FigureRow,
  catalogue: FigureCatalogue,
  area: CatalogueArea | undefined,
  tell: Tell,
): string | null {
  if (row.breakdown === "" && row.category === "") return null;
  if (row.breakdown === "") tell("breakdown", "A category needs its breakdown.");
  else if (row.category === "") tell("category", "A breakdown needs a category; a total has neither.");
  else {
    const breakdown = catalogue.breakdowns.get(row.breakdown);
    const category = breakdown?.categories.get(row.category);
    const indicator = catalogue.indicators.get(row.indicator);
    if (!breakdown) tell("breakdown", `${quoteCell(row.breakdown)} is not a breakdown of the catalogue.`);
    else if (indicator && !indicator.breakdownIds.has(breakdown.id)) {
      tell("breakdown", `${quoteCell(row.indicator)} is not broken down by ${quoteCell(row.breakdown)}.`);
    } else if (!category) {
      tell("category", `${quoteCell(row.category)} is not a category of ${quoteCell(row.breakdown)}.`);
    } else if (area && category.areaId !== null && category.areaId !== area.id) {
      const whole = catalogue.areasById.get(category.areaId)?.name ?? "another area";
      tell("category", `${category.title} is a part of ${whole}, not of ${area.name}.`);
    } else return category.id;
  }
  return null;
}
