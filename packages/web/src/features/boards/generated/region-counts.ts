/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
export type RegionCountsQueryVariables = Exact<{
  region: string;
}>;


export type RegionCountsQuery = { region: { boards: Array<{ slug: string, publishedCounts: { indicators: number, statements: number } }> } | null };

export const RegionCountsDocument = `query RegionCounts($region: String!) {
  region(slug: $region) {
    boards {
      slug
      publishedCounts {
        indicators
        statements
      }
    }
  }
}` as unknown as TextDocument<RegionCountsQuery, RegionCountsQueryVariables>;