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

/** What is recorded of a seat at a meeting. */
export type AttendanceState =
  /** Nobody came, and nothing was said. */
  | 'ABSENT'
  /** Nobody came, and apologies were sent. */
  | 'APOLOGIES'
  /** Somebody stood in. */
  | 'DEPUTY'
  /** The register says nothing of it. It is never read as absent unless the board chose so. */
  | 'NOT_RECORDED'
  /** Whoever holds the seat came. */
  | 'PRESENT';

/** What of a decision is to be different; what is left out stays. */
export type ChangeDecisionInput = {
  /** Who decided; null for the meeting as a whole. */
  decidedBy?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The decision. */
  id: string | number;
  /** What was decided. */
  text?: string | null | undefined;
  /** All the votes, in the place of those that are on record; an empty list takes them away. */
  votes?: Array<VoteInput> | null | undefined;
};

/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

/** A decision, as it was last seen. */
export type DecisionVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The decision. */
  id: string | number;
};

/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

/** What a meeting decided. Whoever reads the item reads it; without an item, the whole board. */
export type RecordDecisionInput = {
  /** Who decided, where it was not the meeting as a whole, such as `The chair`. */
  decidedBy?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The item of its agenda under which it was decided. */
  item?: string | number | null | undefined;
  /** The meeting: its day has come, and it was not cancelled. */
  meeting: string | number;
  /** What was decided. */
  text: string;
  /** Who voted, and how; left out where nobody counted. */
  votes?: Array<VoteInput> | null | undefined;
};

/** What a seat is for. */
export type SeatRole =
  /** Advises the group. */
  | 'ADVISER'
  /** Chairs the group. */
  | 'CHAIR'
  /** Speaks up for a subject; `championOf` says which. */
  | 'CHAMPION'
  /** Speaks for the local community, and for no agency. */
  | 'LAY_MEMBER'
  /** Speaks for an agency or a constituency, and can commit it. */
  | 'MEMBER'
  /** Takes part and never votes, such as the lead member of the council. */
  | 'PARTICIPATING_OBSERVER'
  /** Chairs it where the chair does not. */
  | 'VICE_CHAIR'
  /** A young person who speaks for young people. */
  | 'YOUTH_AMBASSADOR';

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

/** How a seat voted. */
export type VoteChoice =
  /** Neither for it nor against it. */
  | 'ABSTAINED'
  /** Against it: the seat dissents. */
  | 'AGAINST'
  /** For it. */
  | 'FOR';

/** How a seat voted. */
export type VoteInput = {
  /** How it voted. */
  choice: VoteChoice;
  /** Why, as the seat asks to have recorded. */
  reason?: string | null | undefined;
  /** The seat: it is on the group, was there on the day of the meeting, and votes. */
  seat: string | number;
};

export type MeetingDecisionsQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingDecisionsQuery = { node:
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
    | { __typename: 'Meeting', id: string, date: string, state: MeetingState, groupName: string, mattersArising: Array<{ id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }>, decisions: Array<{ id: string, version: number, text: string, decidedBy: string | null, quorate: boolean | null, quorum: string | null, for: number, against: number, abstained: number, confidentiality: Confidentiality, changedBy: string, changedAt: string, item: { id: string, number: number | null, title: string, confidentiality: Confidentiality } | null, votes: Array<{ id: string, choice: VoteChoice, reason: string | null, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } | null }> }>, actions: Array<{ id: string, text: string, due: string, daysOverdue: number | null, status: ActionStatus, closed: string | null, confidentiality: Confidentiality, raised: string, groupName: string | null, owner: { id: string, name: string | null } | null, agency: { id: string, slug: string, name: string } | null, meeting: { id: string } | null }>, body:
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

export type DecidingMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type DecidingMeetingQuery = { node:
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
    | { __typename: 'Meeting', id: string, date: string, state: MeetingState, groupName: string, agenda: Array<{ id: string, number: number | null, title: string, confidentiality: Confidentiality }>, register: Array<{ state: AttendanceState, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } }>, body:
        | { id: string }
        | { id: string }
      , previous: { id: string, date: string } | null, next: { id: string, date: string } | null }
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

export type DecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionQuery = { node:
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
    | { __typename: 'Decision', id: string, version: number, text: string, decidedBy: string | null, quorate: boolean | null, quorum: string | null, for: number, against: number, abstained: number, confidentiality: Confidentiality, changedBy: string, changedAt: string, meeting: { id: string, date: string, state: MeetingState, groupName: string, register: Array<{ state: AttendanceState, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } }>, body:
          | { id: string }
          | { id: string }
        , previous: { id: string, date: string } | null, next: { id: string, date: string } | null } | null, body:
        | { id: string }
        | { id: string }
      , item: { id: string, number: number | null, title: string, confidentiality: Confidentiality } | null, votes: Array<{ id: string, choice: VoteChoice, reason: string | null, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } | null }> }
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

export type VotingSeatFragment = { id: string, post: string, role: SeatRole, votes: boolean | null };

export type ItemOfDecisionFragment = { id: string, number: number | null, title: string, confidentiality: Confidentiality };

export type DecisionPartsFragment = { id: string, version: number, text: string, decidedBy: string | null, quorate: boolean | null, quorum: string | null, for: number, against: number, abstained: number, confidentiality: Confidentiality, changedBy: string, changedAt: string, item: { id: string, number: number | null, title: string, confidentiality: Confidentiality } | null, votes: Array<{ id: string, choice: VoteChoice, reason: string | null, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } | null }> };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { decision: { id: string, version: number, quorate: boolean | null, quorum: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeDecisionMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type ChangeDecisionMutation = { changeDecision: { decision: { id: string, version: number, quorate: boolean | null, quorum: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, text: string, decidedBy: string | null, quorate: boolean | null, quorum: string | null, for: number, against: number, abstained: number, confidentiality: Confidentiality, changedBy: string, changedAt: string, item: { id: string, number: number | null, title: string, confidentiality: Confidentiality } | null, votes: Array<{ id: string, choice: VoteChoice, reason: string | null, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } | null }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveDecisionMutationVariables = Exact<{
  input: DecisionVersionInput;
}>;


export type RemoveDecisionMutation = { removeDecision: { decision: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, text: string, decidedBy: string | null, quorate: boolean | null, quorum: string | null, for: number, against: number, abstained: number, confidentiality: Confidentiality, changedBy: string, changedAt: string, item: { id: string, number: number | null, title: string, confidentiality: Confidentiality } | null, votes: Array<{ id: string, choice: VoteChoice, reason: string | null, seat: { id: string, post: string, role: SeatRole, votes: boolean | null } | null }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreDecisionMutationVariables = Exact<{
  input: DecisionVersionInput;
}>;


export type RestoreDecisionMutation = { restoreDecision: { decision: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const MeetingDecisionsDocument = `query MeetingDecisions($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingAround
      mattersArising {
        ...ActionRow
      }
      decisions {
        ...DecisionParts
      }
      actions {
        ...ActionRow
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
}
fragment DecisionParts on Decision {
  id
  version
  text
  decidedBy
  quorate
  quorum
  for
  against
  abstained
  confidentiality
  changedBy
  changedAt
  item {
    ...ItemOfDecision
  }
  votes {
    id
    choice
    reason
    seat {
      ...VotingSeat
    }
  }
}
fragment ItemOfDecision on AgendaItem {
  id
  number
  title
  confidentiality
}
fragment VotingSeat on Seat {
  id
  post
  role
  votes
}` as unknown as TextDocument<MeetingDecisionsQuery, MeetingDecisionsQueryVariables>;
export const DecidingMeetingDocument = `query DecidingMeeting($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingAround
      agenda {
        ...ItemOfDecision
      }
      register {
        state
        seat {
          ...VotingSeat
        }
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
}
fragment ItemOfDecision on AgendaItem {
  id
  number
  title
  confidentiality
}
fragment VotingSeat on Seat {
  id
  post
  role
  votes
}` as unknown as TextDocument<DecidingMeetingQuery, DecidingMeetingQueryVariables>;
export const DecisionDocument = `query Decision($id: ID!) {
  node(id: $id) {
    __typename
    ... on Decision {
      ...DecisionParts
      meeting {
        ...MeetingAround
        register {
          state
          seat {
            ...VotingSeat
          }
        }
      }
      body {
        id
      }
    }
  }
}
fragment DecisionParts on Decision {
  id
  version
  text
  decidedBy
  quorate
  quorum
  for
  against
  abstained
  confidentiality
  changedBy
  changedAt
  item {
    ...ItemOfDecision
  }
  votes {
    id
    choice
    reason
    seat {
      ...VotingSeat
    }
  }
}
fragment ItemOfDecision on AgendaItem {
  id
  number
  title
  confidentiality
}
fragment VotingSeat on Seat {
  id
  post
  role
  votes
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
}` as unknown as TextDocument<DecisionQuery, DecisionQueryVariables>;
export const RecordDecisionDocument = `mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    decision {
      id
      version
      quorate
      quorum
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const ChangeDecisionDocument = `mutation ChangeDecision($input: ChangeDecisionInput!) {
  changeDecision(input: $input) {
    decision {
      id
      version
      quorate
      quorum
    }
    conflict {
      current {
        ...DecisionParts
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
fragment DecisionParts on Decision {
  id
  version
  text
  decidedBy
  quorate
  quorum
  for
  against
  abstained
  confidentiality
  changedBy
  changedAt
  item {
    ...ItemOfDecision
  }
  votes {
    id
    choice
    reason
    seat {
      ...VotingSeat
    }
  }
}
fragment ItemOfDecision on AgendaItem {
  id
  number
  title
  confidentiality
}
fragment VotingSeat on Seat {
  id
  post
  role
  votes
}` as unknown as TextDocument<ChangeDecisionMutation, ChangeDecisionMutationVariables>;
export const RemoveDecisionDocument = `mutation RemoveDecision($input: DecisionVersionInput!) {
  removeDecision(input: $input) {
    decision {
      id
      version
    }
    conflict {
      current {
        ...DecisionParts
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
fragment DecisionParts on Decision {
  id
  version
  text
  decidedBy
  quorate
  quorum
  for
  against
  abstained
  confidentiality
  changedBy
  changedAt
  item {
    ...ItemOfDecision
  }
  votes {
    id
    choice
    reason
    seat {
      ...VotingSeat
    }
  }
}
fragment ItemOfDecision on AgendaItem {
  id
  number
  title
  confidentiality
}
fragment VotingSeat on Seat {
  id
  post
  role
  votes
}` as unknown as TextDocument<RemoveDecisionMutation, RemoveDecisionMutationVariables>;
export const RestoreDecisionDocument = `mutation RestoreDecision($input: DecisionVersionInput!) {
  restoreDecision(input: $input) {
    decision {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreDecisionMutation, RestoreDecisionMutationVariables>;