/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a seat is for. */
export type SeatRole =
  /** Advises the group. */
  | 'ADVISER'
  /** Chairs the group. */
  | 'CHAIR'
  /** Speaks up for a subject; `championOf` says which. */
  | 'CHAMPION'
  /** Speaks for the local community, and for no agency. */
  | 'LAY_MEMBER'
  /** Speaks for an agency or a constituency, and can commit it. */
  | 'MEMBER'
  /** Takes part and never votes, such as the lead member of the council. */
  | 'PARTICIPATING_OBSERVER'
  /** Chairs it where the chair does not. */
  | 'VICE_CHAIR'
  /** A young person who speaks for young people. */
  | 'YOUTH_AMBASSADOR';

export type AgencySeatsOnBodyQueryVariables = Exact<{
  body: string | number;
  agency: string;
  asAt: string;
}>;


export type AgencySeatsOnBodyQuery = { node:
    | { seats: { totalCount: number, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, groupName: string, group: { id: string } | null, body:
            | { __typename: 'Board', id: string, slug: string, name: string }
            | { __typename: 'JointBody', id: string, slug: string, name: string }
           }> } | null }
    | { seats: { totalCount: number, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, groupName: string, group: { id: string } | null, body:
            | { __typename: 'Board', id: string, slug: string, name: string }
            | { __typename: 'JointBody', id: string, slug: string, name: string }
           }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AgencySeatsQueryVariables = Exact<{
  agency: string | number;
  asAt: string;
}>;


export type AgencySeatsQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency', seats: { totalCount: number, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, groupName: string, group: { id: string } | null, body:
            | { __typename: 'Board', id: string, slug: string, name: string }
            | { __typename: 'JointBody', id: string, slug: string, name: string }
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

export type AgencySeatPartsFragment = { id: string, post: string, role: SeatRole, votes: boolean | null, groupName: string, group: { id: string } | null, body:
    | { __typename: 'Board', id: string, slug: string, name: string }
    | { __typename: 'JointBody', id: string, slug: string, name: string }
   };

export const AgencySeatsOnBodyDocument = `query AgencySeatsOnBody($body: ID!, $agency: String!, $asAt: Date!) {
  node(id: $body) {
    ... on Body {
      seats(agency: $agency, asAt: $asAt, first: 200) {
        totalCount
        nodes {
          ...AgencySeatParts
        }
      }
    }
  }
}
fragment AgencySeatParts on Seat {
  id
  post
  role
  votes
  groupName
  group {
    id
  }
  body {
    __typename
    id
    slug
    name
  }
}` as unknown as TextDocument<AgencySeatsOnBodyQuery, AgencySeatsOnBodyQueryVariables>;
export const AgencySeatsDocument = `query AgencySeats($agency: ID!, $asAt: Date!) {
  node(id: $agency) {
    __typename
    ... on Agency {
      seats(asAt: $asAt, first: 200) {
        totalCount
        nodes {
          ...AgencySeatParts
        }
      }
    }
  }
}
fragment AgencySeatParts on Seat {
  id
  post
  role
  votes
  groupName
  group {
    id
  }
  body {
    __typename
    id
    slug
    name
  }
}` as unknown as TextDocument<AgencySeatsQuery, AgencySeatsQueryVariables>;