/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** What happened to a contribution. */
export type ContributionEventKind =
  /** An invoice was sent. */
  | 'INVOICE'
  /** Money came. */
  | 'RECEIPT'
  /** From this day on it stood so. */
  | 'STATUS';

/** Whether a contribution is paid in money. */
export type ContributionKind =
  /** Given as work, rooms or things; what that is worth may be stated, and enters no total. */
  | 'IN_KIND'
  /** Paid in money. */
  | 'MONEY';

/** How a contribution stands. */
export type ContributionStatus =
  /** The payer has agreed to it in principle. */
  | 'AGREED'
  /** The payer has confirmed the amount. */
  | 'CONFIRMED'
  /** All of it has come. */
  | 'RECEIVED'
  /** The board has asked for it. */
  | 'REQUESTED'
  /** The payer has yet to say, or to say how much. */
  | 'TO_BE_CONFIRMED';

export type ContributionsQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  year?: string | null | undefined;
  status?: ContributionStatus | null | undefined;
  kind?: ContributionKind | null | undefined;
  owing?: boolean | null | undefined;
  overdue?: boolean | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ContributionsQuery = { node:
    | { contributions: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null }> } | null }
    | { contributions: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ContributionQueryVariables = Exact<{
  id: string | number;
}>;


export type ContributionQuery = { node:
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
    | { __typename: 'Contribution', version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, body:
        | { __typename: 'Board', id: string, slug: string, name: string }
        | { __typename: 'JointBody', id: string, slug: string, name: string }
      , budget: { status: BudgetStatus } | null, agency: { id: string, slug: string, name: string, partners: { nodes: Array<{ until: string | null, body:
              | { id: string }
              | { id: string }
             }> } } | null, events: Array<{ id: string, version: number, kind: ContributionEventKind, on: string, status: ContributionStatus | null, amount: string | null, due: string | null, reference: string | null }>, remarks: Array<{ id: string, version: number, on: string, text: string, changedBy: string }> }
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

export type OpenYearsQueryVariables = Exact<{
  body: string | number;
}>;


export type OpenYearsQuery = { node:
    | { budgets: { nodes: Array<{ year: string }> } | null }
    | { budgets: { nodes: Array<{ year: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FindPayersQueryVariables = Exact<{
  body: string | number;
  search: string;
}>;


export type FindPayersQuery = { node:
    | { partners: { nodes: Array<{ agency: { id: string, name: string } }> } | null }
    | { partners: { nodes: Array<{ agency: { id: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ContributionRowFragment = { id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null };

export type ContributionPartsFragment = { version: number, printedShare: string | null, note: string | null, source: string | null, section: string | null, changedBy: string, changedAt: string, id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, agency: { id: string, slug: string, name: string } | null };

export type ContributionEventPartsFragment = { id: string, version: number, kind: ContributionEventKind, on: string, status: ContributionStatus | null, amount: string | null, due: string | null, reference: string | null };

export type ContributionRemarkPartsFragment = { id: string, version: number, on: string, text: string, changedBy: string };

export const ContributionsDocument = `query Contributions($body: ID!, $search: String, $year: String, $status: ContributionStatus, $kind: ContributionKind, $owing: Boolean, $overdue: Boolean, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      contributions(
        search: $search
        year: $year
        status: $status
        kind: $kind
        owing: $owing
        overdue: $overdue
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
          ...ContributionRow
        }
      }
    }
  }
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}` as unknown as TextDocument<ContributionsQuery, ContributionsQueryVariables>;
export const ContributionDocument = `query Contribution($id: ID!) {
  node(id: $id) {
    __typename
    ... on Contribution {
      ...ContributionParts
      body {
        __typename
        id
        slug
        name
      }
      budget {
        status
      }
      agency {
        partners(first: 200) {
          nodes {
            until
            body {
              id
            }
          }
        }
      }
      events {
        ...ContributionEventParts
      }
      remarks {
        ...ContributionRemarkParts
      }
    }
  }
}
fragment ContributionParts on Contribution {
  ...ContributionRow
  version
  printedShare
  note
  source
  section
  changedBy
  changedAt
}
fragment ContributionRow on Contribution {
  id
  year
  payer
  payerGroup
  kind
  status
  statusOn
  amount
  worth
  received
  owing
  owingSince
  due
  agency {
    id
    slug
    name
  }
}
fragment ContributionEventParts on ContributionEvent {
  id
  version
  kind
  on
  status
  amount
  due
  reference
}
fragment ContributionRemarkParts on ContributionRemark {
  id
  version
  on
  text
  changedBy
}` as unknown as TextDocument<ContributionQuery, ContributionQueryVariables>;
export const OpenYearsDocument = `query OpenYears($body: ID!) {
  node(id: $body) {
    ... on Body {
      budgets(status: OPEN, first: 200) {
        nodes {
          year
        }
      }
    }
  }
}` as unknown as TextDocument<OpenYearsQuery, OpenYearsQueryVariables>;
export const FindPayersDocument = `query FindPayers($body: ID!, $search: String!) {
  node(id: $body) {
    ... on Body {
      partners(search: $search, first: 10) {
        nodes {
          agency {
            id
            name
          }
        }
      }
    }
  }
}` as unknown as TextDocument<FindPayersQuery, FindPayersQueryVariables>;