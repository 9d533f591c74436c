/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
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

export type AgencyContributionsQueryVariables = Exact<{
  agency: string | number;
}>;


export type AgencyContributionsQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency', contributions: { totalCount: number, nodes: Array<{ id: string, year: string, payer: string, payerGroup: string | null, kind: ContributionKind, status: ContributionStatus, statusOn: string | null, amount: string | null, worth: string | null, received: string, owing: string | null, owingSince: string | null, due: string | null, body:
            | { __typename: 'Board', id: string, slug: string, name: string }
            | { __typename: 'JointBody', id: string, slug: string, name: string }
          , agency: { id: string, slug: string, name: string } | null }> } }
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

export const AgencyContributionsDocument = `query AgencyContributions($agency: ID!) {
  node(id: $agency) {
    __typename
    ... on Agency {
      contributions(first: 200) {
        totalCount
        nodes {
          ...ContributionRow
          body {
            __typename
            id
            slug
            name
          }
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
}` as unknown as TextDocument<AgencyContributionsQuery, AgencyContributionsQueryVariables>;