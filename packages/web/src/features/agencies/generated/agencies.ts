/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What kind of organisation an agency is. */
export type AgencySector =
  /** A service of the family courts, such as Cafcass. */
  | 'COURT_SERVICE'
  /** A school, a college, or a group of them. */
  | 'EDUCATION'
  /** Who plans and pays for health care: a trust, group or board of the NHS. */
  | 'HEALTH_COMMISSIONER'
  /** Who gives health care: a hospital, community or mental health trust. */
  | 'HEALTH_PROVIDER'
  /** A housing association or landlord. */
  | 'HOUSING'
  /** A council, with its children’s services. */
  | 'LOCAL_AUTHORITY'
  /** Anything else, such as a prison. */
  | 'OTHER'
  /** A police force. */
  | 'POLICE'
  /** A probation trust, service or company. */
  | 'PROBATION'
  /** A charity, community organisation or faith group. */
  | 'VOLUNTARY_COMMUNITY_FAITH'
  /** A youth offending team or service. */
  | 'YOUTH_JUSTICE';

export type AgenciesQueryVariables = Exact<{
  region: string;
  search?: string | null | undefined;
  sector?: AgencySector | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AgenciesQuery = { region: { agencies: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null }> } } | null };

export const AgenciesDocument = `query Agencies($region: String!, $search: String, $sector: AgencySector, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  region(slug: $region) {
    agencies(
      search: $search
      sector: $sector
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
        ...AgencyParts
      }
    }
  }
}
fragment AgencyParts on Agency {
  id
  version
  slug
  name
  sector
  odsCode
  urn
  mergedInto {
    id
    slug
    name
  }
}` as unknown as TextDocument<AgenciesQuery, AgenciesQueryVariables>;