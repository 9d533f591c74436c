import type { PeriodKind } from "@panboard/shared";
import { groupBy } from "../../db/group-by";
import type { Read } from "../../db/read";
import type { ValueKind } from "../statements";
import type { Cell, SeriesKey, Stated, Subject } from "./comparison-row";
import { daysOf, populationYearsMax, yearsBefore } from "./find-cells";
import { figureColumns, type FigureDetail, publishedFigures } from "./published-figures.sql";

/** One figure as the database answers it. */
export interface FigureRow {
  /** Of what is wanted, from 1. */
  readonly place: number;
  readonly categoryId: string | null;
  readonly start: string;
  readonly end: string;
  readonly periodKind: PeriodKind;
  /** Whether the board states it whose area it is; null of an area that no board owns. */
  readonly isOwn: boolean | null;
  readonly number: number;
  readonly valueKind: `${ValueKind}`;
  readonly value: string | null;
  readonly importSequence: string;
  readonly line: number;
  readonly choiceId: string | null;
  readonly standingChoiceId: string | null;
  /** These three where sources are told, and in lists of statements. */
  readonly source?: string;
  readonly section?: string;
  readonly note?: string | null;
  /** These three in lists of statements alone. */
  readonly bodyId?: string;
  readonly statementId?: string;
  readonly periodLabel?: string;
}

/** What is wanted for one indicator and what it is made of: cells that end within the days, both included. */
export interface WantedFigures {
  readonly subject: Subject;
  readonly series: readonly SeriesKey[];
  readonly from: string;
  readonly to: string;
}

/** What is published, cell by cell: by indicator, area and category; without a category the total. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string | null, readonly Cell[]>>>;

/** What is wanted besides what figures say, and where from. */
export interface FigureOptions {
  readonly detail: FigureDetail;
  /** Where figures are read from, for a test; of the same parameters. */
  readonly from?: string;
}

/** Reads the published figures that series are made of, totals included: one statement. */
export async function findFigures(
  read: Pick<Read, "rows">,
  regionId: string,
  wanted: readonly WantedFigures[],
  { detail, from: figures = publishedFigures }: FigureOptions,
): Promise<Figures> {
  const windows = windowsOf(wanted);
  const series = wanted.flatMap((one) => one.series);
  const ownerOf = new Map(series.map(({ areaId, areaBodyId }) => [areaId, areaBodyId]));
  const categories = new Set(series.flatMap(({ categoryId }) => categoryId ?? []));
  const label = `published figures, ${detail.toLowerCase()}`;
  const rows = await read.rows<FigureRow & Record<string, unknown>>(
    label,
    `${figures} select ${figureColumns(detail)} from figure`,
    [
      regionId,
      windows.map(({ indicatorId }) => indicatorId),
      windows.map(({ areaId }) => areaId),
      windows.map(({ areaId }) => ownerOf.get(areaId) ?? null),
      windows.map(({ from }) => from),
      windows.map(({ to }) => to),
      [...categories],
    ],
  );
  return buildFigures(windows, rows, ownerOf);
}

function buildFigures(
  windows: readonly Window[],
  rows: readonly FigureRow[],
  ownerOf: ReadonlyMap<string | null, string | null>,
): Figures {
  const found = new Map<string, Map<string, ReadonlyMap<string | null, readonly Cell[]>>>();
  for (const [place, own] of groupBy(rows, (row) => row.place)) {
    const window = windows[place - 1];
    if (!window) throw new Error(`A figure was answered that nobody asked for, at ${place}.`);
    const isOwned = (ownerOf.get(window.areaId) ?? null) !== null;
    const cells = cellsOfCategories(own, isOwned);
    const ofIndicator = found.get(window.indicatorId);
    if (ofIndicator) ofIndicator.set(window.areaId, cells);
    else found.set(window.indicatorId, new Map([[window.areaId, cells]]));
  }
  return found;
}

function cellsOfCategories(own: readonly FigureRow[], isOwned: boolean): ReadonlyMap<string | null, readonly Cell[]> {
  const [first] = own;
  // One figure alone is what most areas have of one period.
  if (first && own.length === 1) return new Map([[first.categoryId, [buildCell(own, isOwned)]]]);
  const byCategory = groupBy(own, ({ categoryId }) => categoryId);
  return new Map([...byCategory].map(([category, same]) => [category, buildCells(same, isOwned)]));
}

interface Window {
  readonly indicatorId: string;
  readonly areaId: string;
  from: string;
  to: string;
}

/** One window an indicator and area, however many are made of it: two would answer a figure twice. */
function windowsOf(wanted: readonly WantedFigures[]): Window[] {
  const windows = new Map<string, Map<string, Window>>();
  for (const { subject, series, from, to } of wanted) {
    const areaIds = new Set(series.flatMap(({ areaId }) => areaId ?? []));
    const populations = subject.perPopulation ? subject.denominatorOfId : null;
    for (const indicatorId of new Set(indicatorsOf(subject))) {
      const first = indicatorId === populations ? yearsBefore(from, populationYearsMax) : from;
      const ofIndicator = windows.get(indicatorId) ?? new Map<string, Window>();
      windows.set(indicatorId, ofIndicator);
      for (const areaId of areaIds) {
        const same = ofIndicator.get(areaId);
        if (!same) ofIndicator.set(areaId, { indicatorId, areaId, from: first, to });
        else [same.from, same.to] = [same.from < first ? same.from : first, same.to > to ? same.to : to];
      }
    }
  }
  return [...windows.values()].flatMap((ofIndicator) => [...ofIndicator.values()]);
}

function indicatorsOf({ indicatorId, printedRateId, numeratorOfId, denominatorOfId }: Subject): string[] {
  return [indicatorId, printedRateId, numeratorOfId, denominatorOfId].filter((id) => id !== null);
}

/**
 * Puts figures of one area together by the days that they are about. Of a board's own area, or one that lies in it or is
 * its neighbours', the one that the board chose stands, else the first loaded of that board; elsewhere the revision that
 * was chosen, and nothing without a choice.
 */
function buildCells(figures: readonly FigureRow[], isOwned: boolean): Cell[] {
  return [...groupBy(figures, daysOf).values()].map((same) => buildCell(same, isOwned));
}

function buildCell(all: readonly FigureRow[], isOwned: boolean): Cell {
  const figures = all.length === 1 ? all : [...all].sort((a, b) => compareFigures(a, b, isOwned));
  const [first] = figures as readonly [FigureRow, ...FigureRow[]];
  return {
    start: first.start,
    end: first.end,
    months: figures.reduce((longest, { periodKind }) => Math.max(longest, monthsOf[periodKind]), 0),
    stands: mayStand(first, isOwned),
    statements: figures.map((figure) => statedBy(figure, isOwned)),
  };
}

/** In an area that is a board's what that board states, elsewhere what was chosen. */
function mayStand({ isOwn, standingChoiceId }: FigureRow, isOwned: boolean): boolean {
  return isOwned ? isOwn === true : standingChoiceId !== null;
}

/** By which choice it stands: the board's for its own areas, else the steward's; null where nobody chose it. */
function choiceOf({ isOwn, choiceId, standingChoiceId }: FigureRow, isOwned: boolean): string | null {
  if (!isOwned) return standingChoiceId;
  return isOwn === true ? choiceId : null;
}

function compareFigures(a: FigureRow, b: FigureRow, isOwned: boolean): number {
  return (
    Number(mayStand(b, isOwned)) - Number(mayStand(a, isOwned)) ||
    Number(choiceOf(a, isOwned) === null) - Number(choiceOf(b, isOwned) === null) ||
    Number(a.importSequence) - Number(b.importSequence) ||
    a.line - b.line ||
    a.number - b.number
  );
}

function statedBy(figure: FigureRow, isOwned: boolean): Stated {
  return {
    statementId: figure.statementId ?? "",
    choiceId: choiceOf(figure, isOwned),
    bodyId: figure.bodyId ?? "",
    value: figure.value,
    valueKind: figure.valueKind as ValueKind,
    periodLabel: figure.periodLabel ?? "",
    source: figure.source ?? "",
    section: figure.section ?? "",
    note: figure.note ?? null,
  };
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1, DATE: 1 };
