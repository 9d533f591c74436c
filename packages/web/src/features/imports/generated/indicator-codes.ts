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

/** What an indicator's values are counted in. */
export type Unit =
  | 'COUNT'
  | 'CURRENCY'
  | 'MONTHS'
  | 'PERCENT'
  | 'RATE_PER_10000'
  | 'SCORE';

export type IndicatorCodesQueryVariables = Exact<{
  region?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type IndicatorCodesQuery = { indicators: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, title: string, unit: Unit, kind: IndicatorKind, breakdowns: Array<{ code: string, title: string, categories: Array<{ code: string, title: string, area: { slug: string } | null }> }> }> } };

export const IndicatorCodesDocument = `query IndicatorCodes($region: String, $first: Int! = 200, $after: String) {
  indicators(region: $region, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      title
      unit
      kind
      breakdowns {
        code
        title
        categories {
          code
          title
          area {
            slug
          }
        }
      }
    }
  }
}` as unknown as TextDocument<IndicatorCodesQuery, IndicatorCodesQueryVariables>;