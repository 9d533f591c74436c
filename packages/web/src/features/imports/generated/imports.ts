/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

/** Which import is withdrawn, and why. */
export type WithdrawImportInput = {
  /** The import. */
  id: string | number;
  /** Why, in 1 to 500 characters. */
  reason: string;
};

export type ImportsQueryVariables = Exact<{
  board: string;
  region?: string | null | undefined;
  search?: string | null | undefined;
  isWithdrawn?: boolean | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ImportsQuery = { board: { imports: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, reference: string, fileName: string, importedAt: string, importedBy: string | null, rows: number, added: number, revised: number, withdrawn: { at: string, by: string, reason: string } | null }> } | null } | null };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { node:
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
    | { __typename: 'FigureImport', id: string, reference: string, fileName: string, importedAt: string, importedBy: string | null, rows: number, added: number, revised: number, body:
        | { id: string }
        | { id: string }
      , withdrawn: { at: string, by: string, reason: string } | null }
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

export type WithdrawImportMutationVariables = Exact<{
  input: WithdrawImportInput;
}>;


export type WithdrawImportMutation = { withdrawImport: { import: { id: string, reference: string, fileName: string, importedAt: string, importedBy: string | null, rows: number, added: number, revised: number, withdrawn: { at: string, by: string, reason: string } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ImportPartsFragment = { id: string, reference: string, fileName: string, importedAt: string, importedBy: string | null, rows: number, added: number, revised: number, withdrawn: { at: string, by: string, reason: string } | null };

export const ImportsDocument = `query Imports($board: String!, $region: String, $search: String, $isWithdrawn: Boolean, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  board(slug: $board, region: $region) {
    imports(
      search: $search
      isWithdrawn: $isWithdrawn
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
        ...ImportParts
      }
    }
  }
}
fragment ImportParts on FigureImport {
  id
  reference
  fileName
  importedAt
  importedBy
  rows
  added
  revised
  withdrawn {
    at
    by
    reason
  }
}` as unknown as TextDocument<ImportsQuery, ImportsQueryVariables>;
export const ImportDocument = `query Import($id: ID!) {
  node(id: $id) {
    __typename
    ... on FigureImport {
      ...ImportParts
      body {
        id
      }
    }
  }
}
fragment ImportParts on FigureImport {
  id
  reference
  fileName
  importedAt
  importedBy
  rows
  added
  revised
  withdrawn {
    at
    by
    reason
  }
}` as unknown as TextDocument<ImportQuery, ImportQueryVariables>;
export const WithdrawImportDocument = `mutation WithdrawImport($input: WithdrawImportInput!) {
  withdrawImport(input: $input) {
    import {
      ...ImportParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment ImportParts on FigureImport {
  id
  reference
  fileName
  importedAt
  importedBy
  rows
  added
  revised
  withdrawn {
    at
    by
    reason
  }
}` as unknown as TextDocument<WithdrawImportMutation, WithdrawImportMutationVariables>;