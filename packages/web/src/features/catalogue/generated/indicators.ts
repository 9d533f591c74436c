/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
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

export type IndicatorsQueryVariables = Exact<{
  region?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, polarity: Polarity, derivable: boolean, theme: string, publishedPeriods: Array<{ label: string, start: string, end: string }>, publishedAreas: Array<{ id: string, slug: string }> }> } };

export type PeriodPartsFragment = { label: string, start: string, end: string };

export type IndicatorSummaryPartsFragment = { id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, polarity: Polarity, derivable: boolean, theme: string, publishedPeriods: Array<{ label: string, start: string, end: string }>, publishedAreas: Array<{ id: string, slug: string }> };

export const IndicatorsDocument = `query Indicators($region: String, $first: Int!, $after: String) {
  indicators(published: true, region: $region, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...IndicatorSummaryParts
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
}` as unknown as TextDocument<IndicatorsQuery, IndicatorsQueryVariables>;