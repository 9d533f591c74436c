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

/** How an indicator relates to time. */
export type IndicatorKind =
  /** Over a period. */
  | 'FLOW'
  /** As at a date. Never summed over time. */
  | 'SNAPSHOT';

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

export type IndicatorQueryVariables = Exact<{
  code: string;
  region?: string | null | undefined;
}>;


export type IndicatorQuery = { indicator: { definition: string, rateFactor: number | null, publishedTotals: boolean, id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, polarity: Polarity, derivable: boolean, theme: string, rateOf: { id: string, code: string, title: string } | null, breakdowns: Array<{ code: string, title: string, categories: Array<{ code: string, title: string }> }>, publishedAreas: Array<{ id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null }>, publishedBreakdowns: Array<{ code: string }>, ratedPeriods: Array<{ label: string, start: string, end: string }>, ratedAreas: Array<{ id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null }>, publishedPeriods: Array<{ label: string, start: string, end: string }> } | null };

export const IndicatorDocument = `query Indicator($code: String!, $region: String) {
  indicator(code: $code, region: $region) {
    ...IndicatorSummaryParts
    definition
    rateFactor
    rateOf {
      id
      code
      title
    }
    breakdowns {
      code
      title
      categories {
        code
        title
      }
    }
    publishedAreas {
      ...AreaParts
    }
    publishedTotals
    publishedBreakdowns {
      code
    }
    ratedPeriods: publishedPeriods(measure: RATE) {
      ...PeriodParts
    }
    ratedAreas: publishedAreas(measure: RATE) {
      ...AreaParts
    }
  }
}
fragment IndicatorSummaryParts on Indicator {
  id
  code
  title
  unit
  kind
  polarity
  derivable
  theme
  publishedPeriods {
    ...PeriodParts
  }
  publishedAreas {
    id
    slug
  }
}
fragment PeriodParts on Period {
  label
  start
  end
}
fragment AreaParts on Area {
  id
  slug
  name
  kind
  onsCode
}` as unknown as TextDocument<IndicatorQuery, IndicatorQueryVariables>;