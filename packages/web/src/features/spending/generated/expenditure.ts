/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new line of expenditure in an open year. */
export type AddExpenditureInput = {
  /** What was spent; null where it is not stated. Below zero only with a `reason`. */
  actual?: string | null | undefined;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** As it was budgeted, £0.00 or more; null where it is not stated. */
  budgeted?: string | null | undefined;
  /** What it is spent on. */
  category: ExpenditureCategory;
  /** What is ordered or promised so far, £0.00 or more; null where it is not stated. */
  committed?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** What it is, such as `Independent chair’s fees`. */
  line: string;
  /** What else there is to say about it. */
  note?: string | null | undefined;
  /** Why what was spent is below zero, such as a refund. */
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

/** What of a line of expenditure is to be different; what is left out stays, null takes it away. */
export type ChangeExpenditureInput = {
  /** What was spent; null where it is not stated. Below zero only with a `reason`. */
  actual?: string | null | undefined;
  /** As it was budgeted, £0.00 or more; null where it is not stated. */
  budgeted?: string | null | undefined;
  /** What it is spent on. */
  category?: ExpenditureCategory | null | undefined;
  /** What is ordered or promised so far, £0.00 or more; null where it is not stated. */
  committed?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The line. */
  id: string | number;
  /** What it is. */
  line?: string | null | undefined;
  /** What else there is to say about it. */
  note?: string | null | undefined;
  /** Why what was spent is below zero, such as a refund. */
  reason?: string | null | undefined;
};

/** What money is spent on. */
export type ExpenditureCategory =
  /** Serious case, rapid and practice reviews. */
  | 'CASE_REVIEWS'
  /** Campaigns, printing, the website. */
  | 'COMMUNICATIONS'
  /** The independent chair or scrutineer, and advice. */
  | 'INDEPENDENT_CHAIR'
  /** Office, meetings and administration. */
  | 'OFFICE'
  /** Anything else, such as a share of a post that others pay for as well. */
  | 'OTHER'
  /** The board’s own staff, training staff included. */
  | 'STAFFING'
  /** Courses, trainers and venues. */
  | 'TRAINING';

/** A line of expenditure, as it was last seen. */
export type ExpenditureVersionInput = {
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

export type ExpenditureLinesQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  year?: string | null | undefined;
  category?: ExpenditureCategory | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ExpenditureLinesQuery = { node:
    | { expenditure: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } }> } | null }
    | { expenditure: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ExpenditureQueryVariables = Exact<{
  id: string | number;
}>;


export type ExpenditureQuery = { node:
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
    | { __typename: 'Expenditure', id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, body:
        | { id: string }
        | { id: string }
      , budget: { status: BudgetStatus } }
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

export type ExpenditurePartsFragment = { id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } };

export type AddExpenditureMutationVariables = Exact<{
  input: AddExpenditureInput;
}>;


export type AddExpenditureMutation = { addExpenditure: { expenditure: { id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeExpenditureMutationVariables = Exact<{
  input: ChangeExpenditureInput;
}>;


export type ChangeExpenditureMutation = { changeExpenditure: { expenditure: { id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveExpenditureMutationVariables = Exact<{
  input: ExpenditureVersionInput;
}>;


export type RemoveExpenditureMutation = { removeExpenditure: { expenditure: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, year: string, category: ExpenditureCategory, line: string, budgeted: string | null, committed: string | null, actual: string | null, reason: string | null, note: string | null, source: string | null, section: string | null, budget: { status: BudgetStatus } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreExpenditureMutationVariables = Exact<{
  input: ExpenditureVersionInput;
}>;


export type RestoreExpenditureMutation = { restoreExpenditure: { expenditure: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const ExpenditureLinesDocument = `query ExpenditureLines($body: ID!, $search: String, $year: String, $category: ExpenditureCategory, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      expenditure(
        search: $search
        year: $year
        category: $category
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
          ...ExpenditureParts
        }
      }
    }
  }
}
fragment ExpenditureParts on Expenditure {
  id
  version
  year
  category
  line
  budgeted
  committed
  actual
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<ExpenditureLinesQuery, ExpenditureLinesQueryVariables>;
export const ExpenditureDocument = `query Expenditure($id: ID!) {
  node(id: $id) {
    __typename
    ... on Expenditure {
      ...ExpenditureParts
      body {
        id
      }
    }
  }
}
fragment ExpenditureParts on Expenditure {
  id
  version
  year
  category
  line
  budgeted
  committed
  actual
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<ExpenditureQuery, ExpenditureQueryVariables>;
export const AddExpenditureDocument = `mutation AddExpenditure($input: AddExpenditureInput!) {
  addExpenditure(input: $input) {
    expenditure {
      ...ExpenditureParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment ExpenditureParts on Expenditure {
  id
  version
  year
  category
  line
  budgeted
  committed
  actual
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<AddExpenditureMutation, AddExpenditureMutationVariables>;
export const ChangeExpenditureDocument = `mutation ChangeExpenditure($input: ChangeExpenditureInput!) {
  changeExpenditure(input: $input) {
    expenditure {
      ...ExpenditureParts
    }
    conflict {
      current {
        ...ExpenditureParts
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
fragment ExpenditureParts on Expenditure {
  id
  version
  year
  category
  line
  budgeted
  committed
  actual
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<ChangeExpenditureMutation, ChangeExpenditureMutationVariables>;
export const RemoveExpenditureDocument = `mutation RemoveExpenditure($input: ExpenditureVersionInput!) {
  removeExpenditure(input: $input) {
    expenditure {
      id
      version
    }
    conflict {
      current {
        ...ExpenditureParts
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
fragment ExpenditureParts on Expenditure {
  id
  version
  year
  category
  line
  budgeted
  committed
  actual
  reason
  note
  source
  section
  budget {
    status
  }
}` as unknown as TextDocument<RemoveExpenditureMutation, RemoveExpenditureMutationVariables>;
export const RestoreExpenditureDocument = `mutation RestoreExpenditure($input: ExpenditureVersionInput!) {
  restoreExpenditure(input: $input) {
    expenditure {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreExpenditureMutation, RestoreExpenditureMutationVariables>;