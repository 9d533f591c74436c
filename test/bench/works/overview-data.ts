import type { IndicatorComparison } from "../../../packages/api/src/features/comparisons/comparison.types";
import type { BareTransaction } from "./work";

/** What is asked of each point of an overview. */
export const pointFields = `period { end } value valueKind lower upper change rank
  verdicts { benchmark { slug } value verdict }`;

/** An overview as the product answers it. */
export interface OverviewData {
  readonly indicator: { readonly code: string };
  readonly series: readonly {
    readonly area: { readonly slug: string };
    readonly points: readonly object[];
  }[];
}

/** The same made of what the use case answers, with a statement for the codes. */
export async function buildOverview(
  { rows, facts }: BareTransaction,
  comparisons: readonly IndicatorComparison[],
): Promise<OverviewData[]> {
  const codes = await rows<{ id: string; code: string }>(
    "codes of indicators",
    "select id, code from indicator where region_id = $1 and id = any ($2::uuid[])",
    [facts.regionId, comparisons.map(({ indicatorId }) => indicatorId)],
  );
  const codeOf = new Map(codes.map(({ id, code }) => [id, code]));
  return comparisons.map(({ indicatorId, series }) => ({
    indicator: { code: codeOf.get(indicatorId) ?? "" },
    series: series.map(({ area, points }) => ({
      area: { slug: area.slug },
      points: points.map(({ period: { end }, value, valueKind, lower, upper, change, rank, verdicts }) => ({
        ...{ period: { end }, value, valueKind, lower, upper, change, rank },
        verdicts: verdicts.map(({ benchmark, value: of, verdict }) => ({
          ...{ benchmark: { slug: benchmark.slug }, value: of, verdict },
        })),
      })),
    })),
  }));
}

/** One point as a function of the database tells it. */
export interface PointRow {
  readonly indicator: string;
  readonly area: string;
  readonly periodEnd: string;
  readonly verdicts: readonly { readonly benchmark: string; readonly value: string; readonly verdict: string }[];
}

/** What is asked of such points. */
export const rowFields = `nodes { indicator area periodEnd value valueKind lower upper change rank
  verdicts { benchmark value verdict } }`;

interface Point {
  readonly period: { readonly end: string };
  readonly verdicts: readonly { readonly benchmark: { readonly slug: string } }[];
}

/** The points of overviews in the form of the rows. */
export function flatten(overviews: readonly OverviewData[]): unknown[] {
  return overviews.flatMap(({ indicator, series }) =>
    series.flatMap(({ area, points }) =>
      (points as readonly Point[]).map(({ period, verdicts, ...point }) => ({
        ...{ indicator: indicator.code, area: area.slug, periodEnd: period.end, ...point },
        verdicts: verdicts.map(({ benchmark, ...verdict }) => ({ benchmark: benchmark.slug, ...verdict })),
      })),
    ),
  );
}
