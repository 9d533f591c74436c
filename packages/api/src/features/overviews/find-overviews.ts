import { lastPeriods, periodEndsWithin, type PeriodKind } from "@panboard/shared";
import type { Read } from "../../db/read";
import { type Area, AreaKind } from "../areas";
import {
  compareAll,
  type ComparisonPlan,
  type FigureDetail,
  type IndicatorComparison,
  type SeriesKey,
  type Subject,
} from "../comparisons";
import { Measure } from "../indicators";
import { categoriesSql, subjectsOfBoardSql, subjectsOfRegionSql } from "./subjects.sql";

/** What an overview of a board's area is asked for by. */
export interface WantedOfBoard {
  readonly ids?: readonly string[];
  readonly codes?: readonly string[] | null;
  readonly measure: Measure;
  readonly first: number;
  readonly periods: number;
  /** Code of a breakdown, for a series a category. */
  readonly breakdown?: string | null | undefined;
  readonly detail: FigureDetail;
}

/**
 * Indicators of a board's own area, each over its last periods, with the verdicts against England, the regions and the
 * area's statistical neighbours: two statements, however many indicators, and one for the categories. Without ids or codes those that tell most, by
 * the periods that they were published for.
 */
export async function overviewOfBoard(
  read: Read,
  areas: readonly Area[],
  own: Area,
  { ids, codes, measure, first, periods: last, breakdown, detail }: WantedOfBoard,
): Promise<IndicatorComparison[]> {
  const { regionId } = own;
  const found = await read.rows<Subject & { readonly periods: readonly string[] }>(
    "indicators of a board",
    subjectsOfBoardSql,
    [regionId, own.id, ids ?? null, codes ?? null, measure, breakdown ?? null, first],
  );
  const parts = breakdown ? await read.rows<Part>("categories", categoriesSql, [regionId, breakdown, own.id]) : [total];
  const beside = areas.filter(
    ({ kind, bodyId }) => isShared(kind) || (kind === AreaKind.STATISTICAL_NEIGHBOURS && bodyId === own.bodyId),
  );
  const ownSeries = parts.map((part) => seriesOf(own, part));
  const allSeries = [...ownSeries, ...beside.flatMap((area) => parts.map((part) => seriesOf(area, part)))];
  const plans = found.map((subject): ComparisonPlan => {
    const series = isJudged(subject, measure) ? allSeries : ownSeries;
    return { subject, series, measure, last, ...windowOf(subject, last) };
  });
  const comparisons = await compareAll(read, regionId, plans, { detail, areas: byId(areas) });
  return comparisons.map(({ series, ...rest }) => ({
    ...rest,
    series: series.filter(({ areaId }) => areaId === own.id),
  }));
}

/** What an overview of a region is asked for by. */
export interface WantedOfRegion {
  readonly codes?: readonly string[] | null;
  readonly theme?: string | null;
  readonly measure: Measure;
  readonly first: number;
  readonly detail: FigureDetail;
}

/**
 * All boards of a region side by side, with England and the regions beside them: indicators each for the last period for
 * which any board has published a value of the whole area.
 */
export async function overviewOfRegion(
  read: Read,
  areas: readonly Area[],
  regionId: string,
  { codes, theme, measure, first, detail }: WantedOfRegion,
): Promise<IndicatorComparison[]> {
  const found = await read.rows<Subject & { readonly latest: string; readonly kinds: readonly PeriodKind[] }>(
    "indicators of a region",
    subjectsOfRegionSql,
    [regionId, codes ?? null, theme ?? null, measure, first],
  );
  const boards = areas.filter(({ kind, bodyId }) => kind === AreaKind.LOCAL_AUTHORITY && bodyId !== null);
  const shared = areas.filter(({ kind }) => isShared(kind));
  const series = [...boards, ...shared].map((area) => seriesOf(area, total));
  const plans = found.map(({ latest, kinds, ...subject }): ComparisonPlan => {
    const periods = kinds.map((kind) => `${kind} ${latest}`);
    return { subject, series, measure, last: 1, ...windowOf({ ...subject, periods }, 1), hasPrevious: false };
  });
  return compareAll(read, regionId, plans, { detail, areas: byId(areas) });
}

function byId(areas: readonly Area[]): ReadonlyMap<string, Area> {
  return new Map(areas.map((area) => [area.id, area]));
}

function isShared(kind: AreaKind): boolean {
  return kind === AreaKind.COUNTRY || kind === AreaKind.WIDER_REGION || kind === AreaKind.REGION;
}

/** A count is compared with nothing: areas differ in size. */
function isJudged({ unit }: Subject, measure: Measure): boolean {
  return measure === Measure.RATE || unit === "PERCENT" || unit === "RATE_PER_10000";
}

type Part = Pick<SeriesKey, "categoryId" | "categoryCode" | "categoryTitle">;
const total: Part = { categoryId: null, categoryCode: null, categoryTitle: null };

function seriesOf({ id, kind, bodyId }: Area, part: Part): SeriesKey {
  return { areaId: id, areaKind: kind, areaBodyId: bodyId, ...part };
}

const lengths = ["FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH"] as const;

type Window = Pick<ComparisonPlan, "from" | "to" | "length" | "hasPrevious">;

/** The days of the last so many periods: of a flow those of the longest period that ends last. */
function windowOf(
  { kind, periods }: Pick<Subject, "kind"> & { readonly periods: readonly string[] },
  count: number,
): Window {
  const ends = [...new Set(periods.map((period) => period.slice(period.indexOf(" ") + 1)))].sort();
  if (kind === "SNAPSHOT") return windowOfDates(ends, count);
  const to = ends.at(-1) ?? "";
  const length = lengths.find((one) => periods.includes(`${one} ${to}`)) ?? "FINANCIAL_YEAR";
  return { from: lastPeriods(length, to, count)[0]?.start ?? to, to, length, hasPrevious: true };
}

/**
 * Dates that follow each other at the ends of years, halves, quarters or months are told at such ends, of which at least
 * half have one; others as they are, with no change from one to the next.
 */
function windowOfDates(dates: readonly string[], count: number): Window {
  const [to = "", from = to] = [dates.at(-1), dates.at(-count) ?? dates[0]];
  for (const length of lengths) {
    const first = lastPeriods(length, to, count)[0]?.end;
    if (first === undefined) continue;
    const told = dates.filter((date) => date >= first);
    const ends = periodEndsWithin(length, told[0] ?? to, to);
    const isEven = told.every((date) => ends.includes(date)) && 2 * told.length >= ends.length;
    if (isEven && (told.length > 1 || dates.length === 1)) return { from: first, to, length, hasPrevious: true };
  }
  return { from, to, length: null, hasPrevious: false };
}
