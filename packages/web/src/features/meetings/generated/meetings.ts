/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

export type MeetingsQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  group?: string | null | undefined;
  state?: MeetingState | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MeetingsQuery = { node:
    | { meetings: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, date: string, startsAt: string | null, groupName: string, title: string | null, place: string | null, state: MeetingState, group: { id: string } | null }> } | null }
    | { meetings: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, date: string, startsAt: string | null, groupName: string, title: string | null, place: string | null, state: MeetingState, group: { id: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type MeetingChoicesQueryVariables = Exact<{
  body: string | number;
}>;


export type MeetingChoicesQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type MeetingRowFragment = { id: string, date: string, startsAt: string | null, groupName: string, title: string | null, place: string | null, state: MeetingState, group: { id: string } | null };

export type MeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency' }
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
    | { __typename: 'Meeting', endsAt: string | null, link: string | null, movedFrom: string | null, moveReason: string | null, cancelledOn: string | null, cancelReason: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, date: string, startsAt: string | null, groupName: string, title: string | null, place: string | null, state: MeetingState, group: { id: string } | null, body:
        | { id: string }
        | { id: string }
      , previous: { id: string, date: string } | null, next: { id: string, date: string } | null, register: Array<{ seat: { id: string } }> }
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

export type MeetingAroundFragment = { id: string, date: string, state: MeetingState, groupName: string, body:
    | { id: string }
    | { id: string }
  , previous: { id: string, date: string } | null, next: { id: string, date: string } | null, register: Array<{ seat: { id: string } }> };

export const MeetingsDocument = `query Meetings($body: ID!, $search: String, $group: String, $state: MeetingState, $from: Date, $to: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      meetings(
        search: $search
        group: $group
        state: $state
        from: $from
        to: $to
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
          ...MeetingRow
        }
      }
    }
  }
}
fragment MeetingRow on Meeting {
  id
  date
  startsAt
  groupName
  group {
    id
  }
  title
  place
  state
}` as unknown as TextDocument<MeetingsQuery, MeetingsQueryVariables>;
export const MeetingChoicesDocument = `query MeetingChoices($body: ID!) {
  node(id: $body) {
    ... on Body {
      groups(first: 100) {
        nodes {
          id
          name
        }
      }
    }
  }
}` as unknown as TextDocument<MeetingChoicesQuery, MeetingChoicesQueryVariables>;
export const MeetingDocument = `query Meeting($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingRow
      endsAt
      link
      movedFrom
      moveReason
      cancelledOn
      cancelReason
      source
      section
      changedBy
      changedAt
      ...MeetingAround
    }
  }
}
fragment MeetingRow on Meeting {
  id
  date
  startsAt
  groupName
  group {
    id
  }
  title
  place
  state
}
fragment MeetingAround on Meeting {
  id
  date
  state
  groupName
  body {
    id
  }
  previous {
    id
    date
  }
  next {
    id
    date
  }
  register {
    seat {
      id
    }
  }
}` as unknown as TextDocument<MeetingQuery, MeetingQueryVariables>;