/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new line of income in an open year. */
export type AddIncomeInput = {
  /** How much; null where it is not stated. Below zero only with a `reason`. */
  amount?: string | null | undefined;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Where it comes from. */
  kind: IncomeKind;
  /** What it is, such as `Multi-agency training fees`. */
  line: string;
  /** What else there is to say about it. */
  note?: string | null | undefined;
  /** What it may be spent on, where it is for something. */
  purpose?: string | null | undefined;
  /** Why it is below zero, such as a grant that is paid back. */
  reason?: string | null | undefined;
  /** The year, which has a budget and is open. */
  year: string;
};

/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** What of a line of income is to be different; what is left out stays, null takes it away. */
export type ChangeIncomeInput = {
  /** How much; null where it is not stated. Below zero only with a `reason`. */
  amount?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The line. */
  id: string | number;
  /** Where it comes from. */
  kind?: IncomeKind | null | undefined;
  /** What it is. */
  line?: string | null | undefined;
  /** What else there is to say about it. */
  note?: string | null | undefined;
  /** What it may be spent on, where it is for something. */
  purpose?: string | null | undefined;
  /** Why it is below zero, such as a grant that is paid back. */
  reason?: string | null | undefined;
};

/** Where income besides contributions comes from. */
export type IncomeKind =
  /** A grant, such as of a department. */
  | 'GRANT'
  /** Anything else. */
  | 'OTHER'
  /** Fees for courses, and charges for unexplained absence. */
  | 'TRAINING_FEES'
  /** A partnership’s transfer for a purpose. */
  | 'TRANSFER';

/** A line of income, as it was last seen. */
export type IncomeVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The line. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type IncomeLinesQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  year?: string | null | undefined;
  kind?: IncomeKind | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IncomeLinesQuery = { node:
    | { income: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } }> } | null }
    | { income: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type IncomeQueryVariables = Exact<{
  id: string | number;
}>;


export type IncomeQuery = { node:
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
    | { __typename: 'Income', id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, body:
        | { id: string }
        | { id: string }
      , budget: { status: BudgetStatus } }
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

export type IncomePartsFragment = { id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } };

export type AddIncomeMutationVariables = Exact<{
  input: AddIncomeInput;
}>;


export type AddIncomeMutation = { addIncome: { income: { id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeIncomeMutationVariables = Exact<{
  input: ChangeIncomeInput;
}>;


export type ChangeIncomeMutation = { changeIncome: { income: { id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveIncomeMutationVariables = Exact<{
  input: IncomeVersionInput;
}>;


export type RemoveIncomeMutation = { removeIncome: { income: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, kind: IncomeKind, line: string, amount: string | null, purpose: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreIncomeMutationVariables = Exact<{
  input: IncomeVersionInput;
}>;


export type RestoreIncomeMutation = { restoreIncome: { income: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const IncomeLinesDocument = `query IncomeLines($body: ID!, $search: String, $year: String, $kind: IncomeKind, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      income(
        search: $search
        year: $year
        kind: $kind
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
          ...IncomeParts
        }
      }
    }
  }
}
fragment IncomeParts on Income {
  id
  version
  year
  kind
  line
  amount
  purpose
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<IncomeLinesQuery, IncomeLinesQueryVariables>;
export const IncomeDocument = `query Income($id: ID!) {
  node(id: $id) {
    __typename
    ... on Income {
      ...IncomeParts
      body {
        id
      }
    }
  }
}
fragment IncomeParts on Income {
  id
  version
  year
  kind
  line
  amount
  purpose
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<IncomeQuery, IncomeQueryVariables>;
export const AddIncomeDocument = `mutation AddIncome($input: AddIncomeInput!) {
  addIncome(input: $input) {
    income {
      ...IncomeParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment IncomeParts on Income {
  id
  version
  year
  kind
  line
  amount
  purpose
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<AddIncomeMutation, AddIncomeMutationVariables>;
export const ChangeIncomeDocument = `mutation ChangeIncome($input: ChangeIncomeInput!) {
  changeIncome(input: $input) {
    income {
      ...IncomeParts
    }
    conflict {
      current {
        ...IncomeParts
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
fragment IncomeParts on Income {
  id
  version
  year
  kind
  line
  amount
  purpose
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<ChangeIncomeMutation, ChangeIncomeMutationVariables>;
export const RemoveIncomeDocument = `mutation RemoveIncome($input: IncomeVersionInput!) {
  removeIncome(input: $input) {
    income {
      id
      version
    }
    conflict {
      current {
        ...IncomeParts
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
fragment IncomeParts on Income {
  id
  version
  year
  kind
  line
  amount
  purpose
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<RemoveIncomeMutation, RemoveIncomeMutationVariables>;
export const RestoreIncomeDocument = `mutation RestoreIncome($input: IncomeVersionInput!) {
  restoreIncome(input: $input) {
    income {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreIncomeMutation, RestoreIncomeMutationVariables>;