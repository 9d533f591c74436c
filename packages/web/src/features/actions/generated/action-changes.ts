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

/** An action, as it was last seen. */
export type ActionVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The action. */
  id: string | number;
};

/** What of an action is to be different; what is left out stays. */
export type ChangeActionInput = {
  /** The agency that does it; null for none. */
  agency?: string | number | null | undefined;
  /** The day by which it is to be done. */
  due?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The action. */
  id: string | number;
  /** The person who does it; null for nobody. */
  owner?: string | number | null | undefined;
  /** What is to be done. */
  text?: string | null | undefined;
};

/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

/** What is to be done. Whoever reads the item reads it, and the agency that it is for. */
export type RaiseActionInput = {
  /** The agency that does it, which then reads it: its id, its slug, or its ODS code or URN. It is a partner of the board today, or has a seat on it. */
  agency?: string | number | null | undefined;
  /** The day by which it is to be done: that of the meeting, or a later one. */
  due: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The item of its agenda that it comes of. */
  item?: string | number | null | undefined;
  /** The meeting that raises it: its day has come, and it was not cancelled. */
  meeting: string | number;
  /** The person who does it. A person or an agency is needed. */
  owner?: string | number | null | undefined;
  /** What is to be done. */
  text: string;
};

/** How an action stands. */
export type SetActionStatusInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The action. */
  id: string | number;
  /** Of one that is done or cancelled: since when. Today in London where it is left out. */
  on?: string | null | undefined;
  /** What became of it. One that is cancelled needs it; one that is open has none. */
  outcome?: string | null | undefined;
  /** How it stands. */
  status: ActionStatus;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type RaisingMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type RaisingMeetingQuery = { node:
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
    | { __typename: 'Meeting', id: string, date: string, state: MeetingState, groupName: string, agenda: Array<{ id: string, number: number | null, title: string, confidentiality: Confidentiality }>, body:
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

export type FindOwnersQueryVariables = Exact<{
  body: string | number;
  search: string;
}>;


export type FindOwnersQuery = { node:
    | { people: { nodes: Array<{ id: string, name: string | null, post: string | null }> } | null }
    | { people: { nodes: Array<{ id: string, name: string | null, post: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FindAgenciesOfBodyQueryVariables = Exact<{
  body: string | number;
  search: string;
  on: string;
}>;


export type FindAgenciesOfBodyQuery = { node:
    | { partners: { nodes: Array<{ agency: { id: string, name: string } }> } | null }
    | { partners: { nodes: Array<{ agency: { id: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type RaiseActionMutationVariables = Exact<{
  input: RaiseActionInput;
}>;


export type RaiseActionMutation = { raiseAction: { action: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeActionMutationVariables = Exact<{
  input: ChangeActionInput;
}>;


export type ChangeActionMutation = { changeAction: { action: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, outcome: string | null, changedBy: string, changedAt: string, id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, item: { id: string, number: number | null, title: string } | null, body:
          | { id: string, name: string }
          | { id: string, name: string }
        , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SetActionStatusMutationVariables = Exact<{
  input: SetActionStatusInput;
}>;


export type SetActionStatusMutation = { setActionStatus: { action: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, outcome: string | null, changedBy: string, changedAt: string, id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, item: { id: string, number: number | null, title: string } | null, body:
          | { id: string, name: string }
          | { id: string, name: string }
        , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveActionMutationVariables = Exact<{
  input: ActionVersionInput;
}>;


export type RemoveActionMutation = { removeAction: { action: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { version: number, outcome: string | null, changedBy: string, changedAt: string, id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, item: { id: string, number: number | null, title: string } | null, body:
          | { id: string, name: string }
          | { id: string, name: string }
        , owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreActionMutationVariables = Exact<{
  input: ActionVersionInput;
}>;


export type RestoreActionMutation = { restoreAction: { action: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const RaisingMeetingDocument = `query RaisingMeeting($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingAround
      agenda {
        id
        number
        title
        confidentiality
      }
    }
  }
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
}` as unknown as TextDocument<RaisingMeetingQuery, RaisingMeetingQueryVariables>;
export const FindOwnersDocument = `query FindOwners($body: ID!, $search: String!) {
  node(id: $body) {
    ... on Body {
      people(search: $search, first: 10) {
        nodes {
          id
          name
          post
        }
      }
    }
  }
}` as unknown as TextDocument<FindOwnersQuery, FindOwnersQueryVariables>;
export const FindAgenciesOfBodyDocument = `query FindAgenciesOfBody($body: ID!, $search: String!, $on: Date!) {
  node(id: $body) {
    ... on Body {
      partners(search: $search, on: $on, first: 10) {
        nodes {
          agency {
            id
            name
          }
        }
      }
    }
  }
}` as unknown as TextDocument<FindAgenciesOfBodyQuery, FindAgenciesOfBodyQueryVariables>;
export const RaiseActionDocument = `mutation RaiseAction($input: RaiseActionInput!) {
  raiseAction(input: $input) {
    action {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RaiseActionMutation, RaiseActionMutationVariables>;
export const ChangeActionDocument = `mutation ChangeAction($input: ChangeActionInput!) {
  changeAction(input: $input) {
    action {
      id
      version
    }
    conflict {
      current {
        ...ActionParts
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
}` as unknown as TextDocument<ChangeActionMutation, ChangeActionMutationVariables>;
export const SetActionStatusDocument = `mutation SetActionStatus($input: SetActionStatusInput!) {
  setActionStatus(input: $input) {
    action {
      id
      version
    }
    conflict {
      current {
        ...ActionParts
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
}` as unknown as TextDocument<SetActionStatusMutation, SetActionStatusMutationVariables>;
export const RemoveActionDocument = `mutation RemoveAction($input: ActionVersionInput!) {
  removeAction(input: $input) {
    action {
      id
      version
    }
    conflict {
      current {
        ...ActionParts
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
}` as unknown as TextDocument<RemoveActionMutation, RemoveActionMutationVariables>;
export const RestoreActionDocument = `mutation RestoreAction($input: ActionVersionInput!) {
  restoreAction(input: $input) {
    action {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreActionMutation, RestoreActionMutationVariables>;