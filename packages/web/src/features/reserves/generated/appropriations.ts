/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What is put into a named reserve in an open year, or taken out of it. */
export type AddAppropriationInput = {
  /** Above zero what is put in, below zero what is taken out: no more than the reserve holds on that day and on every later one. */
  amount: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The day, within the year. */
  on: string;
  /** Why. */
  reason: string;
  /** The reserve. */
  reserve: string | number;
  /** The year, which has a budget and is open. */
  year: string;
};

/** An appropriation, as it was last seen. */
export type AppropriationVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The appropriation. */
  id: string | number;
};

/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AppropriationsQueryVariables = Exact<{
  body: string | number;
  reserve: string;
  year?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AppropriationsQuery = { node:
    | { appropriations: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, on: string, year: string, amount: string, reason: string, budget: { status: BudgetStatus } }> } | null }
    | { appropriations: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, on: string, year: string, amount: string, reason: string, budget: { status: BudgetStatus } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AppropriationQueryVariables = Exact<{
  id: string | number;
}>;


export type AppropriationQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency' }
    | { __typename: 'AgencyAlias' }
    | { __typename: 'AgencySuccession' }
    | { __typename: 'AgendaItem' }
    | { __typename: 'Appropriation', id: string, version: number, on: string, year: string, amount: string, reason: string, reserve: { id: string, name: string }, body:
        | { id: string }
        | { id: string }
      , budget: { status: BudgetStatus } }
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

export type AppropriationPartsFragment = { id: string, version: number, on: string, year: string, amount: string, reason: string, budget: { status: BudgetStatus } };

export type AddAppropriationMutationVariables = Exact<{
  input: AddAppropriationInput;
}>;


export type AddAppropriationMutation = { addAppropriation: { appropriation: { id: string, version: number, on: string, year: string, amount: string, reason: string, budget: { status: BudgetStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveAppropriationMutationVariables = Exact<{
  input: AppropriationVersionInput;
}>;


export type RemoveAppropriationMutation = { removeAppropriation: { appropriation: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, on: string, year: string, amount: string, reason: string, budget: { status: BudgetStatus } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreAppropriationMutationVariables = Exact<{
  input: AppropriationVersionInput;
}>;


export type RestoreAppropriationMutation = { restoreAppropriation: { appropriation: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AppropriationsDocument = `query Appropriations($body: ID!, $reserve: String!, $year: String, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      appropriations(
        reserve: $reserve
        year: $year
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
          ...AppropriationParts
        }
      }
    }
  }
}
fragment AppropriationParts on Appropriation {
  id
  version
  on
  year
  amount
  reason
  budget {
    status
  }
}` as unknown as TextDocument<AppropriationsQuery, AppropriationsQueryVariables>;
export const AppropriationDocument = `query Appropriation($id: ID!) {
  node(id: $id) {
    __typename
    ... on Appropriation {
      ...AppropriationParts
      reserve {
        id
        name
      }
      body {
        id
      }
    }
  }
}
fragment AppropriationParts on Appropriation {
  id
  version
  on
  year
  amount
  reason
  budget {
    status
  }
}` as unknown as TextDocument<AppropriationQuery, AppropriationQueryVariables>;
export const AddAppropriationDocument = `mutation AddAppropriation($input: AddAppropriationInput!) {
  addAppropriation(input: $input) {
    appropriation {
      ...AppropriationParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AppropriationParts on Appropriation {
  id
  version
  on
  year
  amount
  reason
  budget {
    status
  }
}` as unknown as TextDocument<AddAppropriationMutation, AddAppropriationMutationVariables>;
export const RemoveAppropriationDocument = `mutation RemoveAppropriation($input: AppropriationVersionInput!) {
  removeAppropriation(input: $input) {
    appropriation {
      id
      version
    }
    conflict {
      current {
        ...AppropriationParts
      }
      changedBy
      changedAt
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AppropriationParts on Appropriation {
  id
  version
  on
  year
  amount
  reason
  budget {
    status
  }
}` as unknown as TextDocument<RemoveAppropriationMutation, RemoveAppropriationMutationVariables>;
export const RestoreAppropriationDocument = `mutation RestoreAppropriation($input: AppropriationVersionInput!) {
  restoreAppropriation(input: $input) {
    appropriation {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreAppropriationMutation, RestoreAppropriationMutationVariables>;