import type { Statements } from "../../../db/statements";
import type { Fault } from "../../../errors/app-error";
import { type Area, findArea } from "../../areas";
import { Breakdown, Category, Indicator, IndicatorBreakdown, IndicatorKind } from "../../indicators";
import { readPeriod } from "../checking/read-period";
import { quoteCell } from "../reading/figure-row";
import type { Statement } from "../statement.entity";

/** What a statement is about. */
export type Cell = Pick<Statement, "indicatorId" | "areaId" | "categoryId" | "cellStart" | "cellEnd">;

/** A cell as a client names it. */
export interface NamedCell {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly breakdown?: string | null;
  readonly category?: string | null;
}

/** What of a named cell was found, and a fault at each name that stands for nothing. */
export interface FoundCell {
  readonly cell: Cell | undefined;
  readonly area: Area | undefined;
  readonly faults: readonly Fault[];
}

/** Finds the cell of a region that is named. */
export async function findCell(statements: Statements, regionId: string, named: NamedCell): Promise<FoundCell> {
  const faults: Fault[] = [];
  const tell = (path: keyof NamedCell, message: string): void => void faults.push({ path, message });
  const indicator = await statements.repo(Indicator).find({ regionId, code: named.indicator });
  if (!indicator) tell("indicator", `${quoteCell(named.indicator)} is not an indicator of the catalogue.`);
  const area = await findArea(statements, regionId, named.area);
  if (!area) tell("area", `${quoteCell(named.area)} is not an area of your region.`);
  const days = findDays(named.period, indicator);
  if (typeof days === "string") tell("period", days);
  const categoryId = await findCategoryId(statements, { regionId, named, indicator }, tell);
  if (faults.length > 0 || !indicator || !area || typeof days === "string") return { cell: undefined, area, faults };
  return { cell: { indicatorId: indicator.id, areaId: area.id, categoryId, ...days }, area, faults };
}

/** First and last day; of a snapshot the day alone, whatever period it was printed for. Else why there are none. */
function findDays(text: string, indicator: Indicator | undefined): Pick<Cell, "cellStart" | "cellEnd"> | string {
  const period = readPeriod(text);
  if (typeof period === "string") return period;
  const isFlow = indicator?.kind === IndicatorKind.FLOW;
  if (isFlow && period.kind === "DATE") {
    return `${quoteCell(indicator.code)} is counted over a period: write one such as 2013-14, not a date.`;
  }
  return { cellStart: isFlow ? period.start : period.end, cellEnd: period.end };
}

interface WantedCategory {
  readonly regionId: string;
  readonly named: NamedCell;
  readonly indicator: Indicator | undefined;
}

async function findCategoryId(
  statements: Statements,
  { regionId, named, indicator }: WantedCategory,
  tell: (path: keyof NamedCell, message: string) => void,
): Promise<string | null> {
  const [breakdown, category] = [named.breakdown ?? "", named.category ?? ""];
  if (breakdown === "" && category === "") return null;
  if (breakdown === "") tell("breakdown", "Name the breakdown that the category belongs to.");
  else if (category === "") tell("category", "A breakdown needs a category; a total has neither.");
  else {
    const by = await statements.repo(Breakdown).find({ regionId, code: breakdown });
    const pair = { regionId, indicatorId: indicator?.id ?? "", breakdownId: by?.id ?? "" };
    if (!by) tell("breakdown", `${quoteCell(breakdown)} is not a breakdown of the catalogue.`);
    else if (indicator && !(await statements.repo(IndicatorBreakdown).find(pair))) {
      tell("breakdown", `${quoteCell(indicator.code)} is not broken down by ${quoteCell(breakdown)}.`);
    } else {
      const found = await statements.repo(Category).find({ regionId, breakdownId: by.id, code: category });
      if (found) return found.id;
      tell("category", `${quoteCell(category)} is not a category of ${quoteCell(breakdown)}.`);
    }
  }
  return null;
}
