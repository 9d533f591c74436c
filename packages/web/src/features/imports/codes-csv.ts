import { csvForPeople } from "@panboard/shared";
import type { IndicatorCodesQuery } from "./generated/indicator-codes";
import { ownerOf } from "../../kit/viewer/area-owner";
import type { Board, Region } from "../../kit/viewer/viewer";

/** An indicator with every code that a figures file may use with it. */
export type IndicatorCodes = IndicatorCodesQuery["indicators"]["nodes"][number];

type Area = Region["areas"][number];

const header = [
  "What",
  "Code",
  "Name",
  "Unit",
  "Counted",
  "Breakdown code",
  "Breakdown",
  "Category code",
  "Category",
] as const;

const units: Readonly<Record<IndicatorCodes["unit"], string>> = {
  COUNT: "Number",
  CURRENCY: "Pounds",
  MONTHS: "Months",
  PERCENT: "Percentage",
  RATE_PER_10000: "Rate per 10,000 children",
  SCORE: "Score",
};

const kinds: Readonly<Record<IndicatorCodes["kind"], string>> = {
  SNAPSHOT: "As at a date",
  FLOW: "Over a period",
};

/** The codes of a board's figures files, for people: its areas, then each indicator's total and its categories, one a row. */
export function codesCsv(board: Board, region: Region, indicators: readonly IndicatorCodes[]): string {
  return csvForPeople(header, [
    ...areasOf(board, region).map(({ slug, name }) => ["Area", slug, name, ...blanks(6)]),
    ...indicators.flatMap((indicator) => codeRows(indicator, board.area.slug)),
  ]);
}

/** One row for the total, and one for each category that the board's area can have. */
function codeRows({ code, title, unit, kind, breakdowns }: IndicatorCodes, ownArea: string): (string | null)[][] {
  const own = ["Indicator", code, title, units[unit], kinds[kind]];
  const rows = breakdowns.flatMap((breakdown) =>
    breakdown.categories
      .filter(({ area }) => !area || area.slug === ownArea)
      .map((category) => [...own, breakdown.code, breakdown.title, category.code, category.title]),
  );
  return [[...own, ...blanks(4)], ...rows];
}

function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** The areas that a board may state values of: those that it owns, and those that no board owns. */
export function areasOf(board: Board, { areas, boards }: Region): Area[] {
  return areas.filter((area) => {
    const owner = ownerOf(area, boards);
    return owner === undefined || owner.id === board.id;
  });
}
