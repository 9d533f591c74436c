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
  bodyId: string,
  statementId: string,
  number: number,
  valueKind: `${ValueKind}`,
  value: string | null,
  periodLabel: string,
  source: string,
  section: string,
  note: string | null,
  importSequence: number,
  line: number,
  choiceId: string | null,
  standingChoiceId: string | null,
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

/** Reads the published figures that series are made of, totals included: one statement. */
export async function findFigures(
  read: Pick<Read, "rows">,
  regionId: string,
  wanted: readonly WantedFigures[],
  sql = publishedFiguresSql,
): Promise<Figures> {
  const windows = windowsOf(wanted);
  const series = wanted.flatMap((one) => one.series);
  const bodyOfArea = new Map(series.map(({ areaId, areaBodyId }) => [areaId, areaBodyId]));
  const categories = new Set(series.flatMap(({ categoryId }) => categoryId ?? []));
  const rows = await read.rows<FiguresRow>("published figures", sql, [
    regionId,
    windows.map(({ indicatorId }) => indicatorId),
    windows.map(({ areaId }) => areaId),
    windows.map(({ from }) => from),
    windows.map(({ to }) => to),
    [...categories],
    [...bodyOfArea].flatMap(([areaId, bodyId]) => (bodyId === null && areaId !== null ? areaId : [])),
  ]);
  return new Map(
    rows.map(({ indicatorId, areaId, categoryId, figures }) => [
      figuresKey(indicatorId, areaId, categoryId),
      buildCells(figures, bodyOfArea.get(areaId) ?? null),
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
function buildCells(figures: readonly FigureParts[], bodyId: string | null): Cell[] {
  const byDays = new Map<string, FigureParts[]>();
  for (const figure of figures) {
    const days = `${figure[0]} ${figure[1]}`;
    const same = byDays.get(days);
    if (same) same.push(figure);
    else byDays.set(days, [figure]);
  }
  return [...byDays.values()].map((same) => buildCell(same, bodyId));
}

function buildCell(all: readonly FigureParts[], bodyId: string | null): Cell {
  const mayStand = (figure: FigureParts): boolean => (bodyId === null ? figure[15] !== null : figure[3] === bodyId);
  const figures = all.length === 1 ? all : withoutRepeated(all).sort((a, b) => compareFigures(a, b, mayStand));
  const [first] = figures as readonly [FigureParts, ...FigureParts[]];
  return {
    start: first[0],
    end: first[1],
    months: Math.max(...figures.map((figure) => monthsOf[figure[2]])),
    stands: mayStand(first),
    statements: figures.map((figure) => statedBy(figure, bodyId)),
  };
}

/** Without the figures that are there as chosen too. */
function withoutRepeated(figures: readonly FigureParts[]): FigureParts[] {
  const keyOf = (figure: FigureParts): string => `${figure[4]} ${figure[5]}`;
  const chosen = new Set(figures.filter((figure) => figure[15] !== null).map(keyOf));
  return figures.filter((figure) => figure[15] !== null || !chosen.has(keyOf(figure)));
}

function compareFigures(a: FigureParts, b: FigureParts, mayStand: (figure: FigureParts) => boolean): number {
  return (
    Number(mayStand(b)) - Number(mayStand(a)) ||
    Number(a[14] === null) - Number(b[14] === null) ||
    a[12] - b[12] ||
    a[13] - b[13] ||
    a[5] - b[5]
  );
}

function statedBy(figure: FigureParts, bodyId: string | null): Stated {
  return {
    statementId: figure[4],
    choiceId: bodyId === null ? figure[15] : figure[3] === bodyId ? figure[14] : null,
    bodyId: figure[3],
    value: figure[7],
    valueKind: figure[6] as ValueKind,
    periodLabel: figure[8],
    source: figure[9],
    section: figure[10],
    note: figure[11],
  };
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1, DATE: 1 };
