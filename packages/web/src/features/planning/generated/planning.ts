/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Which meeting does not take place, and why. */
export type CancelMeetingInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The meeting. */
  id: string | number;
  /** Why, in 500 characters at the most: people who come are told. */
  reason: string;
};

/** What of a meeting is to be different; what is left out stays, null takes it away. */
export type ChangeMeetingInput = {
  /** When it ends, by the 24 hour clock in London. */
  endsAt?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The meeting. */
  id: string | number;
  /** The https address under which it is joined online. */
  link?: string | null | undefined;
  /** Where it is held. */
  place?: string | null | undefined;
  /** When it starts, by the 24 hour clock in London: `09:30`. Without it the meeting takes its whole day. */
  startsAt?: string | null | undefined;
  /** What it is called besides its group and day, such as `Development day`. */
  title?: string | null | undefined;
};

/** What becomes of a day that is a bank holiday of England. */
export type HolidayRule =
  /** It stands there, with the holiday’s name. */
  | 'KEEP'
  /** It is left out. */
  | 'SKIP'
  /** The next same weekday that is none stands in its place. */
  | 'WEEK_LATER';

/** How often a group meets: a weekday every so many weeks, or of every so many months. */
export type MeetingRhythm = {
  /** Every so many of them, 1 to 12. */
  interval: number;
  /** What is counted. */
  unit: RhythmUnit;
  /** Of months: which of the weekday’s days. */
  week?: WeekOfMonth | null | undefined;
  /** On which weekday. */
  weekday: Weekday;
};

/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

/** A meeting, as it was last seen. */
export type MeetingVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The meeting. */
  id: string | number;
};

/** To which day a meeting is moved, and why. Times that are left out stay. */
export type MoveMeetingInput = {
  /** When it ends then; null takes the time away. */
  endsAt?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The meeting. */
  id: string | number;
  /** Why, in 500 characters at the most: people who come are told. */
  reason: string;
  /** When it starts then; null takes the time away. */
  startsAt?: string | null | undefined;
  /** The day on which it is to be held. */
  to: string;
};

/** New meetings of a group: of each day one, and all with the same times, place and title. */
export type PlanMeetingsInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** The days, 60 at the most. */
  days: Array<string>;
  /** When it ends, by the 24 hour clock in London. */
  endsAt?: string | null | undefined;
  /** The group that meets. */
  group: string | number;
  /** The https address under which it is joined online. */
  link?: string | null | undefined;
  /** Where it is held. */
  place?: string | null | undefined;
  /** When it starts, by the 24 hour clock in London: `09:30`. Without it the meeting takes its whole day. */
  startsAt?: string | null | undefined;
  /** What it is called besides its group and day, such as `Development day`. */
  title?: string | null | undefined;
};

/** What meetings are counted in. */
export type RhythmUnit =
  /** A weekday of every so many months, from the first day’s month on. */
  | 'MONTHS'
  /** A weekday every so many weeks, from the first that there is. */
  | 'WEEKS';

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

/** Which of a weekday’s days in a month. */
export type WeekOfMonth =
  | 'FIRST'
  | 'FOURTH'
  | 'LAST'
  | 'SECOND'
  | 'THIRD';

/** A day of the week. */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type PlanChoicesQueryVariables = Exact<{
  body: string | number;
}>;


export type PlanChoicesQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string, until: string | null }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string, until: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type MeetingDaysQueryVariables = Exact<{
  group: string | number;
  from: string;
  until: string;
  every: MeetingRhythm;
  holidays: HolidayRule;
}>;


export type MeetingDaysQuery = { node:
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
    | { __typename: 'Group', id: string, name: string, body:
        | { id: string }
        | { id: string }
      , meetingDays: Array<{ date: string, holiday: string | null, insteadOf: string | null }>, rhythmDays: Array<{ date: string, holiday: string | null }> }
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

export type PlanMeetingsMutationVariables = Exact<{
  input: PlanMeetingsInput;
}>;


export type PlanMeetingsMutation = { planMeetings: { meetings: Array<{ id: string, version: number, agenda: Array<{ id: string }> }> | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type MeetingToChangeQueryVariables = Exact<{
  id: string | number;
}>;


export type MeetingToChangeQuery = { node:
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
    | { __typename: 'Meeting', id: string, date: string, state: MeetingState, groupName: string, version: number, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null, body:
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

export type ChangedMeetingPartsFragment = { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null };

export type ChangeMeetingMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type ChangeMeetingMutation = { changeMeeting: { meeting: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type MoveMeetingMutationVariables = Exact<{
  input: MoveMeetingInput;
}>;


export type MoveMeetingMutation = { moveMeeting: { meeting: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: CancelMeetingInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { meeting: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ReinstateMeetingMutationVariables = Exact<{
  input: MeetingVersionInput;
}>;


export type ReinstateMeetingMutation = { reinstateMeeting: { meeting: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveMeetingMutationVariables = Exact<{
  input: MeetingVersionInput;
}>;


export type RemoveMeetingMutation = { removeMeeting: { meeting: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, date: string, state: MeetingState, title: string | null, startsAt: string | null, endsAt: string | null, place: string | null, link: string | null, moveReason: string | null, cancelReason: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreMeetingMutationVariables = Exact<{
  input: MeetingVersionInput;
}>;


export type RestoreMeetingMutation = { restoreMeeting: { meeting: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const PlanChoicesDocument = `query PlanChoices($body: ID!) {
  node(id: $body) {
    ... on Body {
      groups(first: 100, sort: "name") {
        nodes {
          id
          name
          until
        }
      }
    }
  }
}` as unknown as TextDocument<PlanChoicesQuery, PlanChoicesQueryVariables>;
export const MeetingDaysDocument = `query MeetingDays($group: ID!, $from: Date!, $until: Date!, $every: MeetingRhythm!, $holidays: HolidayRule!) {
  node(id: $group) {
    __typename
    ... on Group {
      id
      name
      body {
        id
      }
      meetingDays(from: $from, until: $until, every: $every, holidays: $holidays) {
        date
        holiday
        insteadOf
      }
      rhythmDays: meetingDays(
        from: $from
        until: $until
        every: $every
        holidays: KEEP
      ) {
        date
        holiday
      }
    }
  }
}` as unknown as TextDocument<MeetingDaysQuery, MeetingDaysQueryVariables>;
export const PlanMeetingsDocument = `mutation PlanMeetings($input: PlanMeetingsInput!) {
  planMeetings(input: $input) {
    meetings {
      id
      version
      agenda {
        id
      }
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<PlanMeetingsMutation, PlanMeetingsMutationVariables>;
export const MeetingToChangeDocument = `query MeetingToChange($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...MeetingAround
      ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<MeetingToChangeQuery, MeetingToChangeQueryVariables>;
export const ChangeMeetingDocument = `mutation ChangeMeeting($input: ChangeMeetingInput!) {
  changeMeeting(input: $input) {
    meeting {
      ...ChangedMeetingParts
    }
    conflict {
      current {
        ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<ChangeMeetingMutation, ChangeMeetingMutationVariables>;
export const MoveMeetingDocument = `mutation MoveMeeting($input: MoveMeetingInput!) {
  moveMeeting(input: $input) {
    meeting {
      ...ChangedMeetingParts
    }
    conflict {
      current {
        ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<MoveMeetingMutation, MoveMeetingMutationVariables>;
export const CancelMeetingDocument = `mutation CancelMeeting($input: CancelMeetingInput!) {
  cancelMeeting(input: $input) {
    meeting {
      ...ChangedMeetingParts
    }
    conflict {
      current {
        ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<CancelMeetingMutation, CancelMeetingMutationVariables>;
export const ReinstateMeetingDocument = `mutation ReinstateMeeting($input: MeetingVersionInput!) {
  reinstateMeeting(input: $input) {
    meeting {
      ...ChangedMeetingParts
    }
    conflict {
      current {
        ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<ReinstateMeetingMutation, ReinstateMeetingMutationVariables>;
export const RemoveMeetingDocument = `mutation RemoveMeeting($input: MeetingVersionInput!) {
  removeMeeting(input: $input) {
    meeting {
      id
      version
    }
    conflict {
      current {
        ...ChangedMeetingParts
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
fragment ChangedMeetingParts on Meeting {
  id
  version
  date
  state
  title
  startsAt
  endsAt
  place
  link
  moveReason
  cancelReason
}` as unknown as TextDocument<RemoveMeetingMutation, RemoveMeetingMutationVariables>;
export const RestoreMeetingDocument = `mutation RestoreMeeting($input: MeetingVersionInput!) {
  restoreMeeting(input: $input) {
    meeting {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestoreMeetingMutation, RestoreMeetingMutationVariables>;