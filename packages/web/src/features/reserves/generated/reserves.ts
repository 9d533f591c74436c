/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A new part of a body’s reserve, with nothing in it. */
export type AddReserveInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Its name, such as `Case reviews`; no other reserve of the body has it. */
  name: string;
  /** What it is for. */
  purpose?: string | null | undefined;
};

/** Whether a year may still be changed. */
export type BudgetStatus =
  /** Its closing reserve is the next year’s opening one; it changes by dated adjustments alone. */
  | 'CLOSED'
  /** Its lines may be changed. */
  | 'OPEN';

/** What of a named reserve is to be different; what is left out stays. */
export type ChangeReserveInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The reserve. */
  id: string | number;
  /** Its name. */
  name?: string | null | undefined;
  /** What it is for; null takes it away. */
  purpose?: string | null | undefined;
};

/** Where an opening reserve is from. */
export type OpeningBasis =
  /** The closing reserve of the year before, which is closed. */
  | 'CARRIED'
  /** Worked out from a closing reserve that a source states, less the balance of the year. */
  | 'DERIVED'
  /** A source states it. */
  | 'STATED';

/** A named reserve, as it was last seen. */
export type ReserveVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The reserve. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type ReserveByYearQueryVariables = Exact<{
  body: string | number;
}>;


export type ReserveByYearQuery = { node:
    | { budgets: { nodes: Array<{ id: string, year: string, status: BudgetStatus, balance: string | null, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> } }> } | null, reserves: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string }> } | null }
    | { budgets: { nodes: Array<{ id: string, year: string, status: BudgetStatus, balance: string | null, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> } }> } | null, reserves: { totalCount: number, nodes: Array<{ id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ReserveYearPartsFragment = { year: string, status: BudgetStatus, balance: string | null, reserve: { opening: string | null, openingBasis: OpeningBasis | null, openingSource: string | null, closing: string | null, plannedClosing: string | null, unallocated: string | null, named: Array<{ key: string, name: string, opening: string, putIn: string, takenOut: string, closing: string }> } };

export type ReserveQueryVariables = Exact<{
  id: string | number;
}>;


export type ReserveQuery = { node:
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
    | { __typename: 'PrintedFigure' }
    | { __typename: 'Region' }
    | { __typename: 'ReportingLine' }
    | { __typename: 'Reserve', id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string, body:
        | { id: string }
        | { id: string }
       }
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

export type ReservePartsFragment = { id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string };

export type AddReserveMutationVariables = Exact<{
  input: AddReserveInput;
}>;


export type AddReserveMutation = { addReserve: { reserve: { id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeReserveMutationVariables = Exact<{
  input: ChangeReserveInput;
}>;


export type ChangeReserveMutation = { changeReserve: { reserve: { id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveReserveMutationVariables = Exact<{
  input: ReserveVersionInput;
}>;


export type RemoveReserveMutation = { removeReserve: { reserve: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, purpose: string | null, holds: string, changedBy: string, changedAt: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreReserveMutationVariables = Exact<{
  input: ReserveVersionInput;
}>;


export type RestoreReserveMutation = { restoreReserve: { reserve: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const ReserveByYearDocument = `query ReserveByYear($body: ID!) {
  node(id: $body) {
    ... on Body {
      budgets(first: 200) {
        nodes {
          id
          ...ReserveYearParts
        }
      }
      reserves(first: 200) {
        totalCount
        nodes {
          ...ReserveParts
        }
      }
    }
  }
}
fragment ReserveYearParts on Budget {
  year
  status
  balance
  reserve {
    opening
    openingBasis
    openingSource
    closing
    plannedClosing
    unallocated
    named {
      key
      name
      opening
      putIn
      takenOut
      closing
    }
  }
}
fragment ReserveParts on Reserve {
  id
  version
  name
  purpose
  holds
  changedBy
  changedAt
}` as unknown as TextDocument<ReserveByYearQuery, ReserveByYearQueryVariables>;
export const ReserveDocument = `query Reserve($id: ID!) {
  node(id: $id) {
    __typename
    ... on Reserve {
      ...ReserveParts
      body {
        id
      }
    }
  }
}
fragment ReserveParts on Reserve {
  id
  version
  name
  purpose
  holds
  changedBy
  changedAt
}` as unknown as TextDocument<ReserveQuery, ReserveQueryVariables>;
export const AddReserveDocument = `mutation AddReserve($input: AddReserveInput!) {
  addReserve(input: $input) {
    reserve {
      ...ReserveParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment ReserveParts on Reserve {
  id
  version
  name
  purpose
  holds
  changedBy
  changedAt
}` as unknown as TextDocument<AddReserveMutation, AddReserveMutationVariables>;
export const ChangeReserveDocument = `mutation ChangeReserve($input: ChangeReserveInput!) {
  changeReserve(input: $input) {
    reserve {
      ...ReserveParts
    }
    conflict {
      current {
        ...ReserveParts
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
fragment ReserveParts on Reserve {
  id
  version
  name
  purpose
  holds
  changedBy
  changedAt
}` as unknown as TextDocument<ChangeReserveMutation, ChangeReserveMutationVariables>;
export const RemoveReserveDocument = `mutation RemoveReserve($input: ReserveVersionInput!) {
  removeReserve(input: $input) {
    reserve {
      id
      version
    }
    conflict {
      current {
        ...ReserveParts
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
fragment ReserveParts on Reserve {
  id
  version
  name
  purpose
  holds
  changedBy
  changedAt
}` as unknown as TextDocument<RemoveReserveMutation, RemoveReserveMutationVariables>;
export const RestoreReserveDocument = `mutation RestoreReserve($input: ReserveVersionInput!) {
  restoreReserve(input: $input) {
    reserve {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreReserveMutation, RestoreReserveMutationVariables>;