/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

/** What an item of an agenda is there for. */
export type ItemPurpose =
  /** To hold each other to account. */
  | 'CHALLENGE'
  /** To decide. */
  | 'DECISION'
  /** To talk about. */
  | 'DISCUSSION'
  /** To be told. */
  | 'INFORMATION';

/** How a meeting stands. */
export type MeetingState =
  /** It does not take place. */
  | 'CANCELLED'
  /** Its day has come. */
  | 'HELD'
  /** Its day is still to come. */
  | 'PLANNED';

/** What became of an item that somebody proposed. */
export type ProposalStatus =
  /** An item was made of it. */
  | 'ACCEPTED'
  /** It is on no agenda: the answer says why. */
  | 'DECLINED'
  /** Nobody has answered it yet. */
  | 'PROPOSED';

export type AgendaQueryVariables = Exact<{
  id: string | number;
}>;


export type AgendaQuery = { node:
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
    | { __typename: 'Meeting', startsAt: string | null, endsAt: string | null, place: string | null, id: string, version: number, date: string, state: MeetingState, groupName: string, group: { id: string, viewerSits: boolean, standingItems: Array<{ id: string, title: string }>, itemProposals: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null }> } | null, itemProposals: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null }>, decisions: Array<{ id: string, item: { id: string } | null }>, actions: Array<{ id: string, item: { id: string } | null }>, register: Array<{ seat: { id: string, post: string } }>, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }>, body:
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

export type AgendaPartsFragment = { id: string, version: number, agenda: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> };

export type AgendaItemPartsFragment = { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, note: string | null, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> };

export type ProposalPartsFragment = { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null };

export const AgendaDocument = `query Agenda($id: ID!) {
  node(id: $id) {
    __typename
    ... on Meeting {
      ...AgendaParts
      ...MeetingAround
      startsAt
      endsAt
      place
      group {
        id
        viewerSits
        standingItems {
          id
          title
        }
        itemProposals {
          ...ProposalParts
        }
      }
      itemProposals {
        ...ProposalParts
      }
      decisions {
        id
        item {
          id
        }
      }
      actions {
        id
        item {
          id
        }
      }
      register {
        seat {
          id
          post
        }
      }
    }
  }
}
fragment AgendaParts on Meeting {
  id
  version
  agenda {
    ...AgendaItemParts
  }
}
fragment AgendaItemParts on AgendaItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  note
  confidentiality
  readers {
    id
    post
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
fragment ProposalParts on ItemProposal {
  id
  version
  title
  purpose
  why
  minutes
  status
  answer
  proposedOn
  own
  seat {
    post
  }
  meeting {
    id
    date
  }
}` as unknown as TextDocument<AgendaQuery, AgendaQueryVariables>;