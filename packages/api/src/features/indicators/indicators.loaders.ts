import { type Period, parsePeriod, periodOf, type PeriodKind } from "@panboard/shared";
import DataLoader from "dataloader";
import type { Read } from "../../db/read";
import { buildRegionalLoader } from "../../graphql/loaders";
import type { PeriodView } from "../../graphql/period-view";
import { Breakdown, Category, IndicatorBreakdown } from "./breakdown.entity";
import { Indicator } from "./indicator.entity";
import { Measure } from "./measure";
import { publishedExtentSql } from "./published-extent.sql";

const rowsMax = 10_000;

/** Indicators by id. */
export function indicatorsLoader(read: Read): DataLoader<string, Indicator | undefined> {
  return buildRegionalLoader(read, Indicator);
}

/** The breakdowns that each indicator may be stated by. */
export function breakdownsOfIndicatorsLoader(read: Read): DataLoader<string, Breakdown[]> {
  return new DataLoader(async (indicatorIds) => {
    const pairs = await read
      .repo(IndicatorBreakdown)
      .list({ where: { indicatorId: [...indicatorIds] }, orderBy: ["indicatorId"], limit: rowsMax });
    const wanted = [...new Set(pairs.map(({ breakdownId }) => breakdownId))];
    const rows = await read.repo(Breakdown).list({ where: { id: wanted }, orderBy: ["title"], limit: rowsMax });
    return indicatorIds.map((id) =>
      rows.filter((row) => pairs.some((pair) => pair.indicatorId === id && pair.breakdownId === row.id)),
    );
  });
}

/** The categories of each breakdown, in its order. */
export function categoriesOfBreakdownsLoader(read: Read): DataLoader<string, Category[]> {
  return new DataLoader(async (breakdownIds) => {
    const rows = await read
      .repo(Category)
      .list({ where: { breakdownId: [...breakdownIds] }, orderBy: ["position"], limit: rowsMax });
    return breakdownIds.map((id) => rows.filter(({ breakdownId }) => breakdownId === id));
  });
}

/** Where and when values of an indicator have been published. */
export interface PublishedExtent {
  readonly periods: readonly PeriodView[];
  readonly areaIds: readonly string[];
  /** Whether a total is among them. */
  readonly hasTotals: boolean;
  /** The breakdowns of which a category is among them. */
  readonly breakdownIds: readonly string[];
}

/** What the values of each indicator have been published for. */
export const publishedValuesLoader = (read: Read): ExtentLoader => buildExtentLoader(read, Measure.VALUE);

/** What the rates of each count have been published for. */
export const publishedRatesLoader = (read: Read): ExtentLoader => buildExtentLoader(read, Measure.RATE);

type ExtentLoader = DataLoader<string, PublishedExtent>;

function buildExtentLoader(read: Read, measure: Measure): ExtentLoader {
  return new DataLoader(async (indicatorIds) => {
    const rows = await read.rows<Omit<PublishedExtent, "periods"> & { indicatorId: string; periods: string[] }>(
      "published extent",
      publishedExtentSql,
      [[...indicatorIds], measure],
    );
    const byId = new Map(rows.map((row) => [row.indicatorId, row]));
    return indicatorIds.map((id) => {
      const { periods = [], areaIds = [], hasTotals = false, breakdownIds = [] } = byId.get(id) ?? {};
      return { periods: periods.map(readPeriod).sort(inTime), areaIds, hasTotals, breakdownIds };
    });
  });
}

/** Of its kind and its last day, such as "QUARTER 2013-06-30". */
function readPeriod(text: string): Period {
  const [kind, end] = text.split(" ") as [PeriodKind, string];
  return kind === "DATE" ? parsePeriod(end) : periodOf(kind, end);
}

/** The oldest first; of those that end on a day the shortest. */
function inTime(one: Period, other: Period): number {
  return compareText(one.end, other.end) || compareText(other.start, one.start);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
