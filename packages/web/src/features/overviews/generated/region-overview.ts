/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a place is: a board's own area, a locality in it, or one to compare with. */
export type AreaKind =
  /** England. */
  | 'COUNTRY'
  /** A part of a local authority's area. */
  | 'LOCALITY'
  /** A local authority's area. */
  | 'LOCAL_AUTHORITY'
  /** The region itself: its boards' areas together. */
  | 'REGION'
  /** The statistical neighbours of a board's area, as an average. */
  | 'STATISTICAL_NEIGHBOURS'
  /** A region of England, such as the North West. */
  | 'WIDER_REGION';

/** In what the things that are stated for a point do not agree. */
export type ConflictKind =
  /** The population or the base is. */
  | 'DENOMINATOR'
  /** The count that the value is worked out from, or is a share by, is. */
  | 'NUMERATOR'
  /** A printed figure is not what the stored parts give, to its own decimal places. */
  | 'PARTS'
  /** The value itself is stated in different ways. */
  | 'STATEMENTS';

/** What is compared. */
export type Measure =
  /** Of a count: its rate for a population, worked out where both parts are stored, else as printed. */
  | 'RATE'
  /** The values as stated. */
  | 'VALUE';

/** Which direction is good. With NO_JUDGEMENT nothing is ranked or coloured. */
export type Polarity =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER'
  | 'NO_JUDGEMENT';

/** What an indicator's values are counted in. */
export type Unit =
  | 'COUNT'
  | 'CURRENCY'
  | 'MONTHS'
  | 'PERCENT'
  | 'RATE_PER_10000'
  | 'SCORE';

/** Whether there is a value, and if not, why. */
export type ValueKind =
  /** Asked for and not yet received. */
  | 'AWAITED'
  /** Suppressed. */
  | 'CONFIDENTIAL'
  /** Rounds to zero. */
  | 'LOW'
  /** The question does not arise. */
  | 'NOT_APPLICABLE'
  /** Stated as not available; or a rate or share that cannot be worked out, for the point’s `reason`. */
  | 'NOT_AVAILABLE'
  /** Nobody stated anything. Never zero. */
  | 'NO_DATA'
  /** A number; zero is data. */
  | 'VALUE';

/** How a value stands to one to compare with, judged on the ends of its 95% interval before rounding. */
export type Verdict =
  /** The whole interval lies on the good side. */
  | 'BETTER'
  /** The whole interval lies above; the indicator has no good direction. */
  | 'HIGHER'
  /** The whole interval lies below; the indicator has no good direction. */
  | 'LOWER'
  /** There is no interval to judge by, or the value does not lie in it. */
  | 'NOT_COMPARED'
  /** The interval holds the value compared with. */
  | 'SIMILAR'
  /** The whole interval lies on the other side. */
  | 'WORSE';

export type RegionOverviewQueryVariables = Exact<{
  region: string;
  theme?: string | null | undefined;
  codes?: Array<string> | string | null | undefined;
  first: number;
  listed: boolean;
}>;


export type RegionOverviewQuery = { region: { indicatorOverview: Array<{ measure: Measure, indicator: { code: string, title: string, unit: Unit, polarity: Polarity, derivable: boolean, rateFactor: number | null }, periods: Array<{ label: string }>, series: Array<{ area: { slug: string, name: string, kind: AreaKind }, points: Array<{ value: string | null, valueKind: ValueKind, rank: number | null, conflicts: Array<{ kind: ConflictKind }>, verdicts: Array<{ value: string, verdict: Verdict, reason: string | null, benchmark: { slug: string, name: string, kind: AreaKind } }> }> }> }> } | null, indicators?: { nodes: Array<{ code: string, title: string }> } };

export const RegionOverviewDocument = `query RegionOverview($region: String!, $theme: String, $codes: [String!], $first: Int!, $listed: Boolean!) {
  region(slug: $region) {
    indicatorOverview(theme: $theme, codes: $codes, first: $first) {
      measure
      indicator {
        code
        title
        unit
        polarity
        derivable
        rateFactor
      }
      periods {
        label
      }
      series {
        area {
          slug
          name
          kind
        }
        points {
          value
          valueKind
          rank
          conflicts {
            kind
          }
          verdicts {
            ...VerdictParts
          }
        }
      }
    }
  }
  indicators(region: $region, theme: $theme, published: true, first: 200) @include(if: $listed) {
    nodes {
      code
      title
    }
  }
}
fragment VerdictParts on BenchmarkVerdict {
  value
  verdict
  reason
  benchmark {
    slug
    name
    kind
  }
}` as unknown as TextDocument<RegionOverviewQuery, RegionOverviewQueryVariables>;