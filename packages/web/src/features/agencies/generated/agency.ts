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

/** What place an agency has on a board. */
export type PartnerKind =
  /** A partner of a Local Safeguarding Children Board, until 2019. */
  | 'BOARD_PARTNER'
  /** Invited by the board itself. */
  | 'CO_OPTED'
  /** An agency that the partnership's published arrangements name. */
  | 'RELEVANT_AGENCY'
  /** One of the three that lead the partnership: local authority, police, health. */
  | 'STATUTORY_PARTNER';

export type AgencyPartsFragment = { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null };

export type AgencyNamePartsFragment = { id: string, slug: string, name: string };

export type SuccessionPartsFragment = { id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } };

export type AgencyQueryVariables = Exact<{
  key: string | number;
  region: string;
  isId: boolean;
}>;


export type AgencyQuery = { agency: { id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null } | null, node?:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency', id: string, version: number, slug: string, name: string, sector: AgencySector, odsCode: string | null, urn: string | null, mergedInto: { id: string, slug: string, name: string } | null }
    | { __typename: 'AgencyAlias' }
    | { __typename: 'AgencySuccession' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Appropriation' }
    | { __typename: 'Area' }
    | { __typename: 'Arrangement' }
    | { __typename: 'Attendance' }
    | { __typename: 'AttendanceRule' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Board' }
    | { __typename: 'BoardChoice' }
    | { __typename: 'Budget' }
    | { __typename: 'BudgetPublication' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Contribution' }
    | { __typename: 'ContributionEvent' }
    | { __typename: 'ContributionRemark' }
    | { __typename: 'Decision' }
    | { __typename: 'Expenditure' }
    | { __typename: 'FigureImport' }
    | { __typename: 'Group' }
    | { __typename: 'GroupSuccession' }
    | { __typename: 'Income' }
    | { __typename: 'Indicator' }
    | { __typename: 'ItemProposal' }
    | { __typename: 'JointBody' }
    | { __typename: 'Meeting' }
    | { __typename: 'Partner' }
    | { __typename: 'Person' }
    | { __typename: 'PersonAccount' }
    | { __typename: 'PrintedFigure' }
    | { __typename: 'Region' }
    | { __typename: 'ReportingLine' }
    | { __typename: 'Reserve' }
    | { __typename: 'SavedView' }
    | { __typename: 'Seat' }
    | { __typename: 'SeatHolder' }
    | { __typename: 'SharedChoice' }
    | { __typename: 'StandingItem' }
    | { __typename: 'Statement' }
    | { __typename: 'StructurePublication' }
    | { __typename: 'TermsOfReference' }
    | { __typename: 'Vote' }
   | null };

export type AgencyRelationsQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencyRelationsQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency', aliases: { totalCount: number, nodes: Array<{ id: string, name: string, body:
            | { name: string }
            | { name: string }
           | null }> }, succeeds: { totalCount: number, nodes: Array<{ id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } }> }, succeededBy: { totalCount: number, nodes: Array<{ id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } }> }, partners: { totalCount: number, nodes: Array<{ id: string, kind: PartnerKind, from: string, until: string | null, body:
            | { name: string }
            | { name: string }
           }> } }
    | { __typename: 'AgencyAlias' }
    | { __typename: 'AgencySuccession' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Appropriation' }
    | { __typename: 'Area' }
    | { __typename: 'Arrangement' }
    | { __typename: 'Attendance' }
    | { __typename: 'AttendanceRule' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Board' }
    | { __typename: 'BoardChoice' }
    | { __typename: 'Budget' }
    | { __typename: 'BudgetPublication' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Contribution' }
    | { __typename: 'ContributionEvent' }
    | { __typename: 'ContributionRemark' }
    | { __typename: 'Decision' }
    | { __typename: 'Expenditure' }
    | { __typename: 'FigureImport' }
    | { __typename: 'Group' }
    | { __typename: 'GroupSuccession' }
    | { __typename: 'Income' }
    | { __typename: 'Indicator' }
    | { __typename: 'ItemProposal' }
    | { __typename: 'JointBody' }
    | { __typename: 'Meeting' }
    | { __typename: 'Partner' }
    | { __typename: 'Person' }
    | { __typename: 'PersonAccount' }
    | { __typename: 'PrintedFigure' }
    | { __typename: 'Region' }
    | { __typename: 'ReportingLine' }
    | { __typename: 'Reserve' }
    | { __typename: 'SavedView' }
    | { __typename: 'Seat' }
    | { __typename: 'SeatHolder' }
    | { __typename: 'SharedChoice' }
    | { __typename: 'StandingItem' }
    | { __typename: 'Statement' }
    | { __typename: 'StructurePublication' }
    | { __typename: 'TermsOfReference' }
    | { __typename: 'Vote' }
   | null };

export type AgencySuccessionQueryVariables = Exact<{
  id: string | number;
}>;


export type AgencySuccessionQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency' }
    | { __typename: 'AgencyAlias' }
    | { __typename: 'AgencySuccession', id: string, version: number, from: string, predecessor: { id: string, slug: string, name: string }, successor: { id: string, slug: string, name: string } }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Appropriation' }
    | { __typename: 'Area' }
    | { __typename: 'Arrangement' }
    | { __typename: 'Attendance' }
    | { __typename: 'AttendanceRule' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'Board' }
    | { __typename: 'BoardChoice' }
    | { __typename: 'Budget' }
    | { __typename: 'BudgetPublication' }
    | { __typename: 'CalendarFeed' }
    | { __typename: 'Contribution' }
    | { __typename: 'ContributionEvent' }
    | { __typename: 'ContributionRemark' }
    | { __typename: 'Decision' }
    | { __typename: 'Expenditure' }
    | { __typename: 'FigureImport' }
    | { __typename: 'Group' }
    | { __typename: 'GroupSuccession' }
    | { __typename: 'Income' }
    | { __typename: 'Indicator' }
    | { __typename: 'ItemProposal' }
    | { __typename: 'JointBody' }
    | { __typename: 'Meeting' }
    | { __typename: 'Partner' }
    | { __typename: 'Person' }
    | { __typename: 'PersonAccount' }
    | { __typename: 'PrintedFigure' }
    | { __typename: 'Region' }
    | { __typename: 'ReportingLine' }
    | { __typename: 'Reserve' }
    | { __typename: 'SavedView' }
    | { __typename: 'Seat' }
    | { __typename: 'SeatHolder' }
    | { __typename: 'SharedChoice' }
    | { __typename: 'StandingItem' }
    | { __typename: 'Statement' }
    | { __typename: 'StructurePublication' }
    | { __typename: 'TermsOfReference' }
    | { __typename: 'Vote' }
   | null };

export type FindAgenciesQueryVariables = Exact<{
  region: string;
  search: string;
}>;


export type FindAgenciesQuery = { region: { agencies: { nodes: Array<{ id: string, name: string, mergedInto: { name: string } | null }> } } | null };

export type AgencyMergeQueryVariables = Exact<{
  id: string | number;
  into: string | number;
  region: string;
}>;


export type AgencyMergeQuery = { agencyMerge: { differences: Array<{ field: string, merged: string | null, kept: string | null }>, aliases: { totalCount: number, nodes: Array<{ name: string }> }, successions: { totalCount: number, nodes: Array<{ from: string, predecessor: { name: string }, successor: { name: string } }> } } };

export const AgencyDocument = `query Agency($key: ID!, $region: String!, $isId: Boolean!) {
  agency(id: $key, region: $region) {
    ...AgencyParts
  }
  node(id: $key) @include(if: $isId) {
    __typename
    ... on Agency {
      ...AgencyParts
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
}` as unknown as TextDocument<AgencyQuery, AgencyQueryVariables>;
export const AgencyRelationsDocument = `query AgencyRelations($id: ID!) {
  node(id: $id) {
    __typename
    ... on Agency {
      aliases {
        totalCount
        nodes {
          id
          name
          body {
            name
          }
        }
      }
      succeeds {
        totalCount
        nodes {
          ...SuccessionParts
        }
      }
      succeededBy {
        totalCount
        nodes {
          ...SuccessionParts
        }
      }
      partners {
        totalCount
        nodes {
          id
          kind
          from
          until
          body {
            name
          }
        }
      }
    }
  }
}
fragment SuccessionParts on AgencySuccession {
  id
  version
  from
  predecessor {
    ...AgencyNameParts
  }
  successor {
    ...AgencyNameParts
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<AgencyRelationsQuery, AgencyRelationsQueryVariables>;
export const AgencySuccessionDocument = `query AgencySuccession($id: ID!) {
  node(id: $id) {
    __typename
    ... on AgencySuccession {
      ...SuccessionParts
    }
  }
}
fragment SuccessionParts on AgencySuccession {
  id
  version
  from
  predecessor {
    ...AgencyNameParts
  }
  successor {
    ...AgencyNameParts
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<AgencySuccessionQuery, AgencySuccessionQueryVariables>;
export const FindAgenciesDocument = `query FindAgencies($region: String!, $search: String!) {
  region(slug: $region) {
    agencies(search: $search, first: 10) {
      nodes {
        id
        name
        mergedInto {
          name
        }
      }
    }
  }
}` as unknown as TextDocument<FindAgenciesQuery, FindAgenciesQueryVariables>;
export const AgencyMergeDocument = `query AgencyMerge($id: ID!, $into: ID!, $region: String!) {
  agencyMerge(id: $id, into: $into, region: $region) {
    differences {
      field
      merged
      kept
    }
    aliases {
      totalCount
      nodes {
        name
      }
    }
    successions {
      totalCount
      nodes {
        from
        predecessor {
          name
        }
        successor {
          name
        }
      }
    }
  }
}` as unknown as TextDocument<AgencyMergeQuery, AgencyMergeQueryVariables>;