/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
export type IndicatorListQueryVariables = Exact<{
  region?: string | null | undefined;
  published?: boolean | null | undefined;
  publishedBy?: string | null | undefined;
  search?: string | null | undefined;
  theme?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IndicatorListQuery = { indicators: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ code: string, title: string, theme: string, areaCount: number, latestPeriod: { label: string } | null }> } };

export const IndicatorListDocument = `query IndicatorList($region: String, $published: Boolean, $publishedBy: String, $search: String, $theme: String, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  indicators(
    region: $region
    published: $published
    publishedBy: $publishedBy
    search: $search
    theme: $theme
    sort: $sort
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    from
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      code
      title
      theme
      latestPeriod {
        label
      }
      areaCount
    }
  }
}` as unknown as TextDocument<IndicatorListQuery, IndicatorListQueryVariables>;