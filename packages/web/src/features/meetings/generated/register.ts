/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
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

/** What is recorded of one seat. */
export type MarkInput = {
  /** Who stood in, with `DEPUTY`: a person of this body. */
  deputy?: string | number | null | undefined;
  /** The `version` of the register’s line that it changes; 0 where nothing was recorded of the seat. */
  expectedVersion: number;
  /** The seat. */
  seat: string | number;
  /** What is recorded of it. */
  state: AttendanceState;
};

/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

/** What must be there for a meeting to decide. */
export type QuorumKind =
  /** Each of the named agencies. */
  | 'AGENCIES'
  /** So many seats. */
  | 'NUMBER'
  /** A share of the seats that vote, in percent. */
  | 'SHARE';

/** A register, or the part of it that was changed. */
export type RecordAttendanceInput = {
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** What is recorded, a mark a seat, 500 at the most: all of it is stored, or nothing. Seats that are left out stay as they are. */
  marks: Array<MarkInput>;
  /** The meeting. */
  meeting: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type RegisterQueryVariables = Exact<{
  id: string | number;
}>;


export type RegisterQuery = { node:
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
    | { __typename: 'Meeting', id: string, date: string, state: MeetingState, groupName: string, version: number, body:
        | { id: string }
        | { id: string }
      , previous: { id: string, date: string } | null, next: { id: string, date: string } | null, register: Array<{ state: AttendanceState, lastState: AttendanceState | null, version: number, source: string | null, seat: { id: string, post: string, votes: boolean | null, agency: { id: string, name: string, mergedInto: { id: string, name: string } | null } | null, holders: Array<{ deputy: boolean, person: { id: string, name: string | null } }> }, deputy: { id: string, name: string | null } | null }>, group: { id: string, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string, mergedInto: { id: string, name: string } | null }> | null } | null } | null }
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

export type RegisterPartsFragment = { id: string, version: number, group: { id: string, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string, mergedInto: { id: string, name: string } | null }> | null } | null } | null, register: Array<{ state: AttendanceState, lastState: AttendanceState | null, version: number, source: string | null, seat: { id: string, post: string, votes: boolean | null, agency: { id: string, name: string, mergedInto: { id: string, name: string } | null } | null, holders: Array<{ deputy: boolean, person: { id: string, name: string | null } }> }, deputy: { id: string, name: string | null } | null }> };

export type QuorumPartsFragment = { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string, mergedInto: { id: string, name: string } | null }> | null };

export type RegisterLinePartsFragment = { state: AttendanceState, lastState: AttendanceState | null, version: number, source: string | null, seat: { id: string, post: string, votes: boolean | null, agency: { id: string, name: string, mergedInto: { id: string, name: string } | null } | null, holders: Array<{ deputy: boolean, person: { id: string, name: string | null } }> }, deputy: { id: string, name: string | null } | null };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { meeting: { id: string, version: number, group: { id: string, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string, mergedInto: { id: string, name: string } | null }> | null } | null } | null, register: Array<{ state: AttendanceState, lastState: AttendanceState | null, version: number, source: string | null, seat: { id: string, post: string, votes: boolean | null, agency: { id: string, name: string, mergedInto: { id: string, name: string } | null } | null, holders: Array<{ deputy: boolean, person: { id: string, name: string | null } }> }, deputy: { id: string, name: string | null } | null }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, group: { id: string, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string, mergedInto: { id: string, name: string } | null }> | null } | null } | null, register: Array<{ state: AttendanceState, lastState: AttendanceState | null, version: number, source: string | null, seat: { id: string, post: string, votes: boolean | null, agency: { id: string, name: string, mergedInto: { id: string, name: string } | null } | null, holders: Array<{ deputy: boolean, person: { id: string, name: string | null } }> }, deputy: { id: string, name: string | null } | null }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const RegisterDocument = `query Register($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingAround
      ...RegisterParts
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
fragment RegisterParts on Meeting {
  id
  version
  group {
    id
    quorum {
      ...QuorumParts
    }
  }
  register {
    ...RegisterLineParts
  }
}
fragment QuorumParts on Quorum {
  kind
  number
  share
  agencies {
    id
    name
    mergedInto {
      id
      name
    }
  }
}
fragment RegisterLineParts on RegisterLine {
  seat {
    id
    post
    votes
    agency {
      id
      name
      mergedInto {
        id
        name
      }
    }
    holders {
      deputy
      person {
        id
        name
      }
    }
  }
  state
  lastState
  version
  source
  deputy {
    id
    name
  }
}` as unknown as TextDocument<RegisterQuery, RegisterQueryVariables>;
export const RecordAttendanceDocument = `mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    meeting {
      ...RegisterParts
    }
    conflict {
      current {
        ...RegisterParts
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
fragment RegisterParts on Meeting {
  id
  version
  group {
    id
    quorum {
      ...QuorumParts
    }
  }
  register {
    ...RegisterLineParts
  }
}
fragment QuorumParts on Quorum {
  kind
  number
  share
  agencies {
    id
    name
    mergedInto {
      id
      name
    }
  }
}
fragment RegisterLineParts on RegisterLine {
  seat {
    id
    post
    votes
    agency {
      id
      name
      mergedInto {
        id
        name
      }
    }
    holders {
      deputy
      person {
        id
        name
      }
    }
  }
  state
  lastState
  version
  source
  deputy {
    id
    name
  }
}` as unknown as TextDocument<RecordAttendanceMutation, RecordAttendanceMutationVariables>;