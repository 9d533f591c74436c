/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** How an action stands. */
export type ActionStatus =
  /** It will not be done, and is closed: its outcome says why. */
  | 'CANCELLED'
  /** It is done, and closed. */
  | 'DONE'
  /** It is being done. */
  | 'IN_PROGRESS'
  /** Nothing was done yet. */
  | 'NOT_STARTED';

/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

export type ActionsQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  status?: ActionStatus | null | undefined;
  open?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  agency?: string | null | undefined;
  group?: string | null | undefined;
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ActionsQuery = { node:
    | { actions: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }> } | null }
    | { actions: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ActionChoicesQueryVariables = Exact<{
  body: string | number;
}>;


export type ActionChoicesQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, partners: { nodes: Array<{ agency: { slug: string, name: string } }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, partners: { nodes: Array<{ agency: { slug: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ActionRowFragment = { id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null };

export type ActionQueryVariables = Exact<{
  id: string | number;
}>;


export type ActionQuery = { node:
    | { __typename: 'Action', version: number, outcome: string | null, changedBy: string, changedAt: string, id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, item: { id: string, number: number | null, title: string } | null, body:
        | { id: string, name: string }
        | { id: string, name: string }
      , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }
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

export type ActionPartsFragment = { version: number, outcome: string | null, changedBy: string, changedAt: string, id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, item: { id: string, number: number | null, title: string } | null, body:
    | { id: string, name: string }
    | { id: string, name: string }
  , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null };

export type AgencyActionsQueryVariables = Exact<{
  agency: string | number;
}>;


export type AgencyActionsQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency', actions: { totalCount: number, nodes: Array<{ id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, body:
            | { id: string, name: string }
            | { id: string, name: string }
          , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }> } }
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

export const ActionsDocument = `query Actions($body: ID!, $search: String, $status: ActionStatus, $open: Boolean, $overdue: Boolean, $agency: String, $group: String, $dueFrom: Date, $dueTo: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      actions(
        search: $search
        status: $status
        open: $open
        overdue: $overdue
        agency: $agency
        group: $group
        dueFrom: $dueFrom
        dueTo: $dueTo
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
          ...ActionRow
        }
      }
    }
  }
}
fragment ActionRow on Action {
  id
  text
  due
  daysOverdue
  status
  closed
  confidentiality
  raised
  groupName
  owner {
    id
    name
  }
  agency {
    id
    slug
    name
  }
  meeting {
    id
  }
}` as unknown as TextDocument<ActionsQuery, ActionsQueryVariables>;
export const ActionChoicesDocument = `query ActionChoices($body: ID!) {
  node(id: $body) {
    ... on Body {
      groups(first: 100) {
        nodes {
          id
          name
        }
      }
      partners(first: 200) {
        nodes {
          agency {
            slug
            name
          }
        }
      }
    }
  }
}` as unknown as TextDocument<ActionChoicesQuery, ActionChoicesQueryVariables>;
export const ActionDocument = `query Action($id: ID!) {
  node(id: $id) {
    __typename
    ... on Action {
      ...ActionParts
    }
  }
}
fragment ActionParts on Action {
  ...ActionRow
  version
  outcome
  changedBy
  changedAt
  item {
    id
    number
    title
  }
  body {
    id
    name
  }
}
fragment ActionRow on Action {
  id
  text
  due
  daysOverdue
  status
  closed
  confidentiality
  raised
  groupName
  owner {
    id
    name
  }
  agency {
    id
    slug
    name
  }
  meeting {
    id
  }
}` as unknown as TextDocument<ActionQuery, ActionQueryVariables>;
export const AgencyActionsDocument = `query AgencyActions($agency: ID!) {
  node(id: $agency) {
    __typename
    ... on Agency {
      actions(first: 200) {
        totalCount
        nodes {
          ...ActionRow
          body {
            id
            name
          }
        }
      }
    }
  }
}
fragment ActionRow on Action {
  id
  text
  due
  daysOverdue
  status
  closed
  confidentiality
  raised
  groupName
  owner {
    id
    name
  }
  agency {
    id
    slug
    name
  }
  meeting {
    id
  }
}` as unknown as TextDocument<AgencyActionsQuery, AgencyActionsQueryVariables>;