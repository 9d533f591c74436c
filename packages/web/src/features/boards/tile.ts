import { parsePeriod, periodOf, previousPeriod, type Period, type PeriodKind } from "@panboard/shared";
import { CompareIndicatorDocument, type PanboardClient } from "@panboard/shared/client";
import type { Comparison, Point } from "../comparison/comparison";
import { kindOfPeriod } from "../comparison/period-words";
import type { IndicatorSummary } from "../indicators/catalogue";

/** What a tile shows: three periods up to the board's latest value. */
export interface Tile {
  readonly indicator: IndicatorSummary;
  readonly comparison: Comparison;
  readonly points: readonly Point[];
}

type MonthsKind = Exclude<PeriodKind, "DATE">;

const kinds = ["FINANCIAL_YEAR", "HALF", "QUARTER", "MONTH"] as const satisfies readonly MonthsKind[];
const periodsShown = 3;

/** The indicators that tell most of a board: those with most published periods, which have values of its area. */
export function chooseKeyIndicators(
  indicators: readonly IndicatorSummary[],
  areaId: string,
  max: number,
): IndicatorSummary[] {
  return indicators
    .filter(({ publishedAreas }) => publishedAreas.some(({ id }) => id === areaId))
    .sort((a, b) => b.publishedPeriods.length - a.publishedPeriods.length || a.title.localeCompare(b.title, "en-GB"))
    .slice(0, max);
}

/** Reads a tile: finds the board's latest value, then asks for the three periods that end there. Undefined without a value. */
export async function readTile(
  client: PanboardClient,
  indicator: IndicatorSummary,
  area: string,
  region: string,
  signal?: AbortSignal,
): Promise<Tile | undefined> {
  const [first, last] = [indicator.publishedPeriods[0], indicator.publishedPeriods.at(-1)];
  if (!first || !last) return undefined;
  const ask = async (from: string, to: string, periodKind: MonthsKind | null) => {
    const input = { code: indicator.code, region, areas: [area], from, to, periodKind };
    return (await client.request(CompareIndicatorDocument, { input }, signal)).compareIndicator;
  };
  for (const kind of kindsToTry(indicator)) {
    const whole = await ask(first.start, last.end, kind);
    const latest = whole.series[0]?.points.findLast(({ value }) => value !== null && value !== undefined);
    if (!latest) continue;
    const span = tileSpan(latest.period, kind);
    const comparison = span ? await ask(span.from, span.to, span.kind) : whole;
    const points = (comparison.series[0]?.points ?? []).slice(-periodsShown);
    return { indicator, comparison, points };
  }
  return undefined;
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
