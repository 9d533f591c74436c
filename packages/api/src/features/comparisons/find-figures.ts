import type { PeriodKind } from "@panboard/shared";
import type { Read } from "../../db/read";
import type { ValueKind } from "../statements";
import type { Cell, SeriesKey, Stated, Subject } from "./comparison-row";
import { populationYearsMax, yearsBefore } from "./find-cells";
import { publishedFiguresSql } from "./published-figures.sql";

/** One figure as the database answers it. */
export type FigureParts = readonly [
  start: string,
  end: string,
  periodKind: PeriodKind,
  /** The body, where it is not the board whose area it is. */
  otherId: string | null,
  number: number,
  valueKind: `${ValueKind}`,
  value: string | null,
  source: string,
  section: string,
  note: string | null,
  importSequence: number,
  line: number,
  choiceId: string | null,
  standingChoiceId: string | null,
  /** The last three for lists of statements alone, else null. */
  bodyId: string | null,
  statementId: string | null,
  periodLabel: string | null,
];

/** What is published of one indicator, area and category, or total. */
export interface FiguresRow {
  readonly indicatorId: string;
  readonly areaId: string;
  readonly categoryId: string | null;
  readonly figures: readonly FigureParts[];
}

/** What is wanted for one indicator and what it is made of: cells that end within the days, both included. */
export interface WantedFigures {
  readonly subject: Subject;
  readonly series: readonly SeriesKey[];
  readonly from: string;
  readonly to: string;
}

/** What is published of indicators, areas and categories, cell by cell. */
export type Figures = ReadonlyMap<string, readonly Cell[]>;

/** By what figures are found; without a category the total's. */
export function figuresKey(indicatorId: string, areaId: string, categoryId: string | null): string {
  return `${indicatorId} ${areaId} ${categoryId ?? ""}`;
}

/** What is wanted besides what figures say, and where from. */
export interface FigureOptions {
  /** Whether everything is told that a list of statements tells. */
  readonly withStatements: boolean;
  /** The statement to ask, for a test; of the same parameters and answer. */
  readonly sql?: string;
}

/** Reads the published figures that series are made of, totals included: one statement. */
export async function findFigures(
  read: Pick<Read, "rows">,
  regionId: string,
  wanted: readonly WantedFigures[],
  { withStatements, sql = publishedFiguresSql }: FigureOptions,
): Promise<Figures> {
  const windows = windowsOf(wanted);
  const series = wanted.flatMap((one) => one.series);
  const bodyOfArea = new Map(series.map(({ areaId, areaBodyId }) => [areaId, areaBodyId]));
  const categories = new Set(series.flatMap(({ categoryId }) => categoryId ?? []));
  const rows = await read.rows<FiguresRow>("published figures", sql, [
    regionId,
    windows.map(({ indicatorId }) => indicatorId),
    windows.map(({ areaId }) => areaId),
    windows.map(({ areaId }) => bodyOfArea.get(areaId) ?? null),
    windows.map(({ from }) => from),
    windows.map(({ to }) => to),
    [...categories],
    withStatements,
  ]);
  return new Map(
    rows.map(({ indicatorId, areaId, categoryId, figures }) => [
      figuresKey(indicatorId, areaId, categoryId),
      buildCells(figures, (bodyOfArea.get(areaId) ?? null) !== null),
    ]),
  );
}

interface Window {
  readonly indicatorId: string;
  readonly areaId: string;
  from: string;
  to: string;
}

/** One window an indicator and area, however many are made of it: two would answer a figure twice. */
function windowsOf(wanted: readonly WantedFigures[]): Window[] {
  const windows = new Map<string, Window>();
  for (const { subject, series, from, to } of wanted) {
    const areaIds = new Set(series.flatMap(({ areaId }) => areaId ?? []));
    const populations = subject.perPopulation ? subject.denominatorOfId : null;
    for (const indicatorId of new Set(indicatorsOf(subject))) {
      const first = indicatorId === populations ? yearsBefore(from, populationYearsMax) : from;
      for (const areaId of areaIds) {
        const key = `${indicatorId} ${areaId}`;
        const same = windows.get(key);
        if (!same) windows.set(key, { indicatorId, areaId, from: first, to });
        else [same.from, same.to] = [same.from < first ? same.from : first, same.to > to ? same.to : to];
      }
    }
  }
  return [...windows.values()];
}

function indicatorsOf({ indicatorId, printedRateId, numeratorOfId, denominatorOfId }: Subject): string[] {
  return [indicatorId, printedRateId, numeratorOfId, denominatorOfId].filter((id) => id !== null);
}

/**
 * Puts figures of one area together by the days that they are about. Of a board's own area, or one that lies in it or is
 * its neighbours', the one that the board chose stands, else the first loaded of that board; elsewhere the revision that
 * was chosen, and nothing without a choice.
 */
function buildCells(figures: readonly FigureParts[], isOwned: boolean): Cell[] {
  const byDays = new Map<string, FigureParts[]>();
  for (const figure of figures) {
    const days = `${figure[0]} ${figure[1]}`;
    const same = byDays.get(days);
    if (same) same.push(figure);
    else byDays.set(days, [figure]);
  }
  return [...byDays.values()].map((same) => buildCell(same, isOwned));
}

function buildCell(all: readonly FigureParts[], isOwned: boolean): Cell {
  const figures = all.length === 1 ? all : withoutRepeated(all).sort((a, b) => compareFigures(a, b, isOwned));
  const [first] = figures as readonly [FigureParts, ...FigureParts[]];
  return {
    start: first[0],
    end: first[1],
    months: Math.max(...figures.map((figure) => monthsOf[figure[2]])),
    stands: mayStand(first, isOwned),
    statements: figures.map((figure) => statedBy(figure, isOwned)),
  };
}

/** In an area that is a board's what that board states, elsewhere what was chosen. */
function mayStand(figure: FigureParts, isOwned: boolean): boolean {
  return isOwned ? figure[3] === null : figure[13] !== null;
}

/** By which choice it stands: the board's for its own areas, else the steward's; null where nobody chose it. */
function choiceOf(figure: FigureParts, isOwned: boolean): string | null {
  if (!isOwned) return figure[13];
  return figure[3] === null ? figure[12] : null;
}

/** Without the figures that are there as chosen too. */
function withoutRepeated(figures: readonly FigureParts[]): FigureParts[] {
  const keyOf = (figure: FigureParts): string => `${figure[15]} ${figure[4]}`;
  const chosen = new Set(figures.filter((figure) => figure[13] !== null).map(keyOf));
  return figures.filter((figure) => figure[13] !== null || !chosen.has(keyOf(figure)));
}

function compareFigures(a: FigureParts, b: FigureParts, isOwned: boolean): number {
  return (
    Number(mayStand(b, isOwned)) - Number(mayStand(a, isOwned)) ||
    Number(choiceOf(a, isOwned) === null) - Number(choiceOf(b, isOwned) === null) ||
    a[10] - b[10] ||
    a[11] - b[11] ||
    a[4] - b[4]
  );
}

function statedBy(figure: FigureParts, isOwned: boolean): Stated {
  return {
    statementId: figure[15] ?? "",
    choiceId: choiceOf(figure, isOwned),
    bodyId: figure[14] ?? "",
    value: figure[6],
    valueKind: figure[5] as ValueKind,
    periodLabel: figure[16] ?? "",
    source: figure[7],
    section: figure[8],
    note: figure[9],
  };
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1, DATE: 1 };
