import type { PeriodKind } from "@panboard/shared";
import { groupBy } from "../../db/group-by";
import type { Cell, Stated } from "./comparison-row";
import { daysOf } from "./find-cells";

/** One figure as the database answers it. */
export interface FigureRow extends Stated {
  /** Of the indicator and of the area that are wanted, each from 1. */
  readonly span: number;
  readonly area: number;
  readonly categoryId: string | null;
  readonly start: string;
  readonly end: string;
  readonly periodKind: PeriodKind;
  readonly mayStand: boolean;
  readonly number: number;
  readonly importSequence: string;
  readonly line: number;
}

/** What figures were asked for by. */
export interface AskedFigures {
  readonly spans: readonly { readonly indicatorId: string }[];
  readonly places: readonly { readonly areaId: string }[];
}

/** What is published, cell by cell. */
export class Figures {
  readonly #ofIndicator = new Map<string, Map<string, FiguresOfArea>>();

  constructor(rows: readonly FigureRow[], { spans, places }: AskedFigures) {
    const ofSpan = spans.map(({ indicatorId }) => {
      const ofArea = new Map<string, FiguresOfArea>();
      this.#ofIndicator.set(indicatorId, ofArea);
      return ofArea;
    });
    for (const row of rows) {
      const [ofArea, areaId] = [ofSpan[row.span - 1], places[row.area - 1]?.areaId];
      if (!ofArea || areaId === undefined) throw new Error("A figure was answered that nobody asked for.");
      const same = ofArea.get(areaId);
      if (same) same.add(row);
      else ofArea.set(areaId, new FiguresOfArea(row));
    }
  }

  /** The cells of an indicator in an area; without a category of the total. */
  cellsOf(indicatorId: string, areaId: string, categoryId: string | null): readonly Cell[] {
    return this.#ofIndicator.get(indicatorId)?.get(areaId)?.cellsOf(categoryId) ?? none;
  }
}

const none: readonly Cell[] = [];

/** What is published of one indicator in one area, put together once somebody asks. */
class FiguresOfArea {
  readonly #rows: FigureRow[];
  /** One figure alone is what most areas have of one period. */
  #only: readonly Cell[] | undefined;
  #ofCategory: ReadonlyMap<string | null, readonly Cell[]> | undefined;

  constructor(private readonly first: FigureRow) {
    this.#rows = [first];
  }

  add(row: FigureRow): void {
    this.#rows.push(row);
  }

  cellsOf(categoryId: string | null): readonly Cell[] {
    if (this.#rows.length === 1) {
      return this.first.categoryId === categoryId ? (this.#only ??= [buildCell([this.first])]) : none;
    }
    this.#ofCategory ??= new Map(
      Array.from(
        groupBy(this.#rows, (row) => row.categoryId),
        ([category, same]) => [category, buildCells(same)] as const,
      ),
    );
    return this.#ofCategory.get(categoryId) ?? none;
  }
}

/**
 * Puts figures of one area together by the days that they are about: first the one that stands, by its choice or else as the
 * first that was loaded.
 */
function buildCells(figures: readonly FigureRow[]): Cell[] {
  return [...groupBy(figures, daysOf).values()].map((same) =>
    buildCell((same.length === 1 ? same : same.sort(compareFigures)) as [FigureRow, ...FigureRow[]]),
  );
}

function buildCell(statements: readonly [FigureRow, ...FigureRow[]]): Cell {
  const [{ start, end, mayStand: stands }] = statements;
  const months = statements.reduce((longest, { periodKind }) => Math.max(longest, monthsOf[periodKind]), 0);
  return { start, end, months, stands, statements };
}

function compareFigures(a: FigureRow, b: FigureRow): number {
  return (
    Number(b.mayStand) - Number(a.mayStand) ||
    Number(a.choiceId === null) - Number(b.choiceId === null) ||
    Number(a.importSequence) - Number(b.importSequence) ||
    a.line - b.line ||
    a.number - b.number
  );
}

const monthsOf: Readonly<Record<PeriodKind, number>> = { FINANCIAL_YEAR: 12, HALF: 6, QUARTER: 3, MONTH: 1, DATE: 1 };
