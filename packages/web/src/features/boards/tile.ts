import { parsePeriod, periodOf, previousPeriod, type Period, type PeriodKind } from "@panboard/shared";
import type { PanboardClient } from "@panboard/shared/client";
import {
  CompareIndicatorDocument,
  type Comparison,
  kindOfPeriod,
  numberOf,
  type Point,
  type Verdict,
} from "../comparison";
import type { IndicatorSummary } from "../catalogue";
import type { Region } from "../../kit/viewer/viewer";

/** What a tile shows: three periods up to the board's latest value. The comparison holds the board's own series alone. */
export interface Tile {
  readonly indicator: IndicatorSummary;
  readonly comparison: Comparison;
  readonly points: readonly Point[];
  /** How the latest value stands to the area that tells most; undefined where there is none to compare with. */
  readonly benchmark: Verdict | undefined;
}

type MonthsKind = Exclude<PeriodKind, "DATE">;

const kinds = ["FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH"] as const satisfies readonly MonthsKind[];
const periodsShown = 3;

/** So many indicators with a benchmark are preferred to others, after the one that tells most. */
const comparedMax = 2;

/**
 * The indicators that tell most of a board: those with most published periods, which have values of its area. Those with something
 * to compare with are among them, so that it can be shown where their latest value has it.
 */
export function chooseKeyIndicators(
  indicators: readonly IndicatorSummary[],
  area: { readonly id: string; readonly slug: string },
  region: Pick<Region, "areas">,
  max: number,
): IndicatorSummary[] {
  const ofBoard = indicators
    .filter(({ publishedAreas }) => publishedAreas.some(({ id }) => id === area.id))
    .sort((a, b) => b.publishedPeriods.length - a.publishedPeriods.length || a.title.localeCompare(b.title, "en-GB"));
  const compared = ofBoard
    .slice(max)
    .filter((indicator) => benchmarksOf(indicator, region, area.slug).length > 0)
    .slice(0, comparedMax);
  return [...ofBoard.slice(0, max), ...compared];
}

/** The tiles to show, so many at most: the first, then those whose latest value has a benchmark, then the rest in their order. */
export function pickTiles(tiles: readonly Tile[], max: number): Tile[] {
  const [first, ...others] = tiles;
  if (!first) return [];
  const compared = others.filter(({ benchmark }) => benchmark !== undefined).slice(0, comparedMax);
  return [first, ...compared, ...others.filter((tile) => !compared.includes(tile))].slice(0, max);
}

/**
 * The areas that a tile compares with, most telling first: the country, then the board's statistical neighbours, where they have
 * values. A count is compared with nothing: areas differ in size.
 */
export function benchmarksOf(
  { unit, publishedAreas }: Pick<IndicatorSummary, "unit" | "publishedAreas">,
  region: Pick<Region, "areas">,
  area: string,
): string[] {
  if (unit === "COUNT") return [];
  const published = new Set(publishedAreas.map(({ slug }) => slug));
  const withValues = region.areas.filter(({ slug }) => published.has(slug));
  return [
    ...withValues.filter(({ kind }) => kind === "COUNTRY"),
    ...withValues.filter(({ kind, slug }) => kind === "STATISTICAL_NEIGHBOURS" && slug.startsWith(`${area}/`)),
  ].map(({ slug }) => slug);
}

/** Reads a tile: finds the board's latest value, then asks for the three periods that end there. Undefined without a value. */
export async function readTile(
  client: PanboardClient,
  indicator: IndicatorSummary,
  area: string,
  region: Pick<Region, "slug" | "areas">,
  signal?: AbortSignal,
): Promise<Tile | undefined> {
  const [first, last] = [indicator.publishedPeriods[0], indicator.publishedPeriods.at(-1)];
  if (!first || !last) return undefined;
  const ask = async (areas: string[], span: { from: string; to: string; kind: MonthsKind | null }) => {
    const { from, to, kind: periodKind } = span;
    const input = { code: indicator.code, region: region.slug, areas, from, to, periodKind };
    return (await client.request(CompareIndicatorDocument, { input }, signal)).compareIndicator;
  };
  const benchmarks = benchmarksOf(indicator, region, area);
  for (const kind of kindsToTry(indicator)) {
    const whole = await ask([area], { from: first.start, to: last.end, kind });
    const latest = whole.series[0]?.points.findLast(({ value }) => value !== null && value !== undefined);
    if (!latest) continue;
    const span = tileSpan(latest.period, kind);
    return buildTile(indicator, span ? await ask([area, ...benchmarks], span) : whole, area, benchmarks);
  }
  return undefined;
}

/** The board's own values of the last periods, and what the latest of them is compared with. */
export function buildTile(
  indicator: IndicatorSummary,
  comparison: Comparison,
  area: string,
  benchmarks: readonly string[],
): Tile {
  const series = comparison.series.filter((one) => one.area.slug === area);
  const points = (series[0]?.points ?? []).slice(-periodsShown);
  const latest = points.findLast((point) => numberOf(point) !== undefined);
  const benchmark = benchmarks
    .map((slug) => latest?.verdicts.find((verdict) => verdict.benchmark.slug === slug))
    .find((verdict) => verdict !== undefined);
  return { indicator, comparison: { ...comparison, series }, points, benchmark };
}

/** The last day that any value of the tiles is about, an ISO date; undefined where there is none. */
export function latestDay(tiles: readonly Pick<Tile, "points">[]): string | undefined {
  const days = tiles.flatMap(({ points }) =>
    points.filter((point) => numberOf(point) !== undefined).map(({ period }) => period.end),
  );
  return days.sort().at(-1);
}

/** Of a flow, each length that is published, the longest first; of a snapshot, its dates as they are. */
function kindsToTry({ kind, publishedPeriods }: IndicatorSummary): (MonthsKind | null)[] {
  if (kind === "SNAPSHOT") return [null];
  const published = new Set(publishedPeriods.map(({ label }) => kindOfPeriod(label)));
  return kinds.filter((one) => published.has(one));
}

/** Three periods of the latest value's length. A date at a year's or quarter's end is followed at such ends; another stands as it is. */
export function tileSpan(
  latest: Pick<Period, "label" | "end">,
  kind: MonthsKind | null,
): { from: string; to: string; kind: MonthsKind } | undefined {
  const length = kind ?? kinds.find((one) => periodOf(one, latest.end).end === latest.end);
  if (!length) return undefined;
  const to = periodOf(length, latest.end);
  let from = to;
  for (let count = 1; count < periodsShown; count += 1) from = previousPeriod(from);
  const isDate = parsePeriod(latest.label).kind === "DATE";
  return { from: isDate ? from.end : from.start, to: to.end, kind: length };
}
