/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A figure that a source prints of a year. */
export type AddPrintedFigureInput = {
  /** As printed. */
  amount: string;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** What it is of the year. */
  figure: PrintedFigureKind;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** What the source calls it, such as `Total`. */
  label: string;
  /** What there is to say about it, in up to 1,000 characters. */
  note?: string | null | undefined;
  /** Where in the source. */
  section?: string | null | undefined;
  /** The source that prints it, such as `Annual Report 2013-14`. */
  source: string;
  /** The year that it is about, open or closed. */
  year: string;
};

/** What of a year a source prints. */
export type PrintedFigureKind =
  /** The balance of the year; below zero where more was spent than came in. */
  | 'BALANCE'
  /** The total of what was budgeted to be spent. */
  | 'BUDGETED'
  /** The total of contributions in money. */
  | 'CONTRIBUTIONS'
  /** The total of what was spent. */
  | 'EXPENDITURE'
  /** The total of other income. */
  | 'INCOME'
  /** The reserve on the last day. */
  | 'RESERVE_CLOSING'
  /** The reserve on the first day. */
  | 'RESERVE_OPENING';

/** A printed figure, as it was last seen. */
export type PrintedFigureVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The printed figure. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type PrintedFiguresQueryVariables = Exact<{
  body: string | number;
  year?: string | null | undefined;
  figure?: PrintedFigureKind | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PrintedFiguresQuery = { node:
    | { printedFigures: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null }> } | null }
    | { printedFigures: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PrintedFigureQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintedFigureQuery = { node:
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
    | { __typename: 'Meeting' }
    | { __typename: 'Partner' }
    | { __typename: 'Person' }
    | { __typename: 'PersonAccount' }
    | { __typename: 'PrintedFigure', id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null, budget: { body:
          | { id: string }
          | { id: string }
         } }
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

export type PrintedFigurePartsFragment = { id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null };

export type AddPrintedFigureMutationVariables = Exact<{
  input: AddPrintedFigureInput;
}>;


export type AddPrintedFigureMutation = { addPrintedFigure: { printedFigure: { id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemovePrintedFigureMutationVariables = Exact<{
  input: PrintedFigureVersionInput;
}>;


export type RemovePrintedFigureMutation = { removePrintedFigure: { printedFigure: { id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestorePrintedFigureMutationVariables = Exact<{
  input: PrintedFigureVersionInput;
}>;


export type RestorePrintedFigureMutation = { restorePrintedFigure: { printedFigure: { id: string, version: number, year: string, figure: PrintedFigureKind, label: string, amount: string, source: string, section: string | null, note: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const PrintedFiguresDocument = `query PrintedFigures($body: ID!, $year: String, $figure: PrintedFigureKind, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      printedFigures(
        year: $year
        figure: $figure
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
          ...PrintedFigureParts
        }
      }
    }
  }
}
fragment PrintedFigureParts on PrintedFigure {
  id
  version
  year
  figure
  label
  amount
  source
  section
  note
}` as unknown as TextDocument<PrintedFiguresQuery, PrintedFiguresQueryVariables>;
export const PrintedFigureDocument = `query PrintedFigure($id: ID!) {
  node(id: $id) {
    __typename
    ... on PrintedFigure {
      ...PrintedFigureParts
      budget {
        body {
          id
        }
      }
    }
  }
}
fragment PrintedFigureParts on PrintedFigure {
  id
  version
  year
  figure
  label
  amount
  source
  section
  note
}` as unknown as TextDocument<PrintedFigureQuery, PrintedFigureQueryVariables>;
export const AddPrintedFigureDocument = `mutation AddPrintedFigure($input: AddPrintedFigureInput!) {
  addPrintedFigure(input: $input) {
    printedFigure {
      ...PrintedFigureParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedFigureParts on PrintedFigure {
  id
  version
  year
  figure
  label
  amount
  source
  section
  note
}` as unknown as TextDocument<AddPrintedFigureMutation, AddPrintedFigureMutationVariables>;
export const RemovePrintedFigureDocument = `mutation RemovePrintedFigure($input: PrintedFigureVersionInput!) {
  removePrintedFigure(input: $input) {
    printedFigure {
      ...PrintedFigureParts
    }
    conflict {
      current {
        ...PrintedFigureParts
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
fragment PrintedFigureParts on PrintedFigure {
  id
  version
  year
  figure
  label
  amount
  source
  section
  note
}` as unknown as TextDocument<RemovePrintedFigureMutation, RemovePrintedFigureMutationVariables>;
export const RestorePrintedFigureDocument = `mutation RestorePrintedFigure($input: PrintedFigureVersionInput!) {
  restorePrintedFigure(input: $input) {
    printedFigure {
      ...PrintedFigureParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedFigureParts on PrintedFigure {
  id
  version
  year
  figure
  label
  amount
  source
  section
  note
}` as unknown as TextDocument<RestorePrintedFigureMutation, RestorePrintedFigureMutationVariables>;