import { PeriodLength } from "../../../packages/api/src/features/comparisons/comparison.types";
import { compareIndicator } from "../../../packages/api/src/features/comparisons/compare-indicator";
import { Measure } from "../../../packages/api/src/features/indicators";
import { areasOfRegion } from "./areas-of-region";
import { defineWork } from "./work";

/** Areas of one rate, quarter by quarter. */
interface Case {
  readonly code: string;
  readonly areas: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What a point of the comparison says. */
interface Point {
  readonly value: string | null;
  readonly valueKind: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly denominatorDate: string | null;
  readonly source: string | null;
  readonly section: string | null;
}

interface Comparison {
  readonly compareIndicator: {
    readonly series: readonly {
      readonly area: { readonly slug: string };
      readonly points: readonly (Point & { readonly period: { readonly end: string } })[];
    }[];
  };
}

interface NodesOfComparison {
  readonly comparison: { readonly nodes: readonly (Point & { readonly area: string; readonly periodEnd: string })[] };
}

const slugOf = (n: number): string => `area-${String(n).padStart(3, "0")}`;

/** Twenty comparisons of eight boards, spread over the country and over the counts, with England and the North West. */
const nationalCases = Array.from({ length: 20 }, (_, index): Case => {
  const boards = Array.from({ length: 8 }, (_, place) => slugOf(((index * 23 + place * 19) % 152) + 1));
  const code = `count_${String(33 + ((index * 7) % 90)).padStart(3, "0")}`;
  return { code, areas: [...boards, "england", "north-west"], from: "2012-04-01", to: "2024-03-31" };
});

const cheshireAreas = ["cheshire-east", "cheshire-west-and-chester", "halton", "warrington", "england", "north-west"];
const cheshireCases = ["cp_plans", "children_in_care", "cp_plans_ended"].map((code): Case => ({
  code,
  areas: cheshireAreas,
  from: "2009-04-01",
  to: "2019-03-31",
}));

const order = (areas: readonly string[], area: string): number => areas.indexOf(area);

/** By area in the order asked for, and period. */
function readSeries({ compareIndicator }: Comparison, { areas }: Case): unknown {
  return [...compareIndicator.series]
    .sort((one, other) => order(areas, one.area.slug) - order(areas, other.area.slug))
    .map(({ area, points }) => ({
      area: area.slug,
      points: points.map(({ period, ...point }) => [period.end, point]),
    }));
}

export const comparison = defineWork<Case>({
  name: "W1",
  title: "compare the rate of 10 areas over 48 quarters",
  findCases: (database) => (database === "national" ? nationalCases : cheshireCases),
  viewer: () => "analyst",
  product: {
    query: `query Compare($input: CompareIndicatorInput!) {
      compareIndicator(input: $input) {
        series {
          area { slug }
          points { period { end } value valueKind numerator denominator denominatorDate source section }
        }
      }
    }`,
    variables: (asked) => ({ input: { ...asked, measure: "RATE", periodKind: "QUARTER" } }),
    read: (data, asked) => readSeries(data as Comparison, asked),
  },
  bare: {
    async answer(transaction, { code, areas, from, to }): Promise<Comparison> {
      const input = { code, areas: [...areas], from, to, measure: Measure.RATE, periodKind: PeriodLength.QUARTER };
      const { series } = await compareIndicator(transaction.read, input, {
        detail: "SOURCES",
        findAreas: () => areasOfRegion(transaction),
      });
      return {
        compareIndicator: {
          series: series.map(({ area, points }) => ({
            area: { slug: area.slug },
            points: points.map(
              ({ period: { end }, value, valueKind, numerator, denominator, denominatorDate, source, section }) => ({
                ...{ period: { end }, value, valueKind, numerator, denominator, denominatorDate, source, section },
              }),
            ),
          })),
        },
      };
    },
    read: (answer, asked) => readSeries(answer as Comparison, asked),
  },
  postgraphile: {
    query: `query Compare($regionId: UUID!, $code: String!, $areas: [String!]!, $from: Date!, $to: Date!) {
      comparison: benchComparison(region: $regionId, indicatorCode: $code, areas: $areas, firstDay: $from, lastDay: $to) {
        nodes { area periodEnd value valueKind numerator denominator denominatorDate source section }
      }
    }`,
    variables: (asked, { regionId }) => ({ ...asked, regionId }),
    read: (data, { areas }) => {
      const { nodes } = (data as NodesOfComparison).comparison;
      return areas.map((area) => ({
        area,
        points: nodes.flatMap(({ area: of, periodEnd, ...point }) => (of === area ? [[periodEnd, point]] : [])),
      }));
    },
  },
});
