/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** On which agenda a proposal is to be: the last item, with the proposal’s title and purpose. */
export type AcceptProposalInput = {
  /** What the board says to it; who proposed it reads it. */
  answer?: string | null | undefined;
  /** Who reads it; left out of a new item, the board, and of one that was proposed, the group. */
  confidentiality?: Confidentiality | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The proposal. */
  id: string | number;
  /** The meeting of the group, which is not cancelled. */
  meeting: string | number;
  /** How many minutes it is to take, 1 to 600. */
  minutes?: number | null | undefined;
  /** The post that presents it, never a person’s name. */
  presenter?: string | null | undefined;
  /** Of a restricted item: seats of the group whose holders read it besides the board’s officers. */
  readers?: Array<string | number> | null | undefined;
  /** Whether it is where the voice of children is heard; left out of a new one, it is not. */
  voice?: boolean | null | undefined;
};

/** What of a proposal is to be different; what is left out stays. */
export type ChangeProposalInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The proposal: one of your own that nobody has answered. */
  id: string | number;
  /** The meeting that it is for; null for the next one. */
  meeting?: string | number | null | undefined;
  /** How many minutes it would take; null takes it away. */
  minutes?: number | null | undefined;
  /** What it would be there for. */
  purpose?: ItemPurpose | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title?: string | null | undefined;
  /** Why it is to be on an agenda; null takes it away. */
  why?: string | null | undefined;
};

/** Who reads an item of an agenda, and what hangs from it. */
export type Confidentiality =
  /** Everybody who reads what the board keeps. */
  | 'BOARD'
  /** Those who sit on the group, and the board’s officers. */
  | 'GROUP'
  /** The seats that it names, and those who read what is restricted. Each read is on record. */
  | 'RESTRICTED';

/** Which proposal is to be on no agenda, and why. */
export type DeclineProposalInput = {
  /** Why, 1 to 2,000 characters; who proposed it reads it. */
  answer: string;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The proposal. */
  id: string | number;
};

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

/** What became of an item that somebody proposed. */
export type ProposalStatus =
  /** An item was made of it. */
  | 'ACCEPTED'
  /** It is on no agenda: the answer says why. */
  | 'DECLINED'
  /** Nobody has answered it yet. */
  | 'PROPOSED';

/** A proposal, as it was last seen. */
export type ProposalVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The proposal. */
  id: string | number;
};

/** What is proposed for an agenda. The group and the board’s officers read it. */
export type ProposeItemInput = {
  /** The group, on which you hold a seat today. */
  group: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The meeting of the group that it is for, which is still to come; left out, its next one. */
  meeting?: string | number | null | undefined;
  /** How many minutes it would take, 1 to 600. */
  minutes?: number | null | undefined;
  /** What it would be there for. */
  purpose: ItemPurpose;
  /** What it is about, 1 to 200 characters. */
  title: string;
  /** Why it is to be on an agenda, up to 2,000 characters. */
  why?: string | null | undefined;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type ProposalsQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalsQuery = { node:
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
    | { __typename: 'Group', id: string, name: string, viewerSits: boolean, body:
        | { id: string }
        | { id: string }
      , itemProposals: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null }> }
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

export type ProposeItemMutationVariables = Exact<{
  input: ProposeItemInput;
}>;


export type ProposeItemMutation = { proposeItem: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeProposalMutationVariables = Exact<{
  input: ChangeProposalInput;
}>;


export type ChangeProposalMutation = { changeProposal: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type WithdrawProposalMutationVariables = Exact<{
  input: ProposalVersionInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreProposalMutationVariables = Exact<{
  input: ProposalVersionInput;
}>;


export type RestoreProposalMutation = { restoreProposal: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type AcceptProposalMutationVariables = Exact<{
  input: AcceptProposalInput;
}>;


export type AcceptProposalMutation = { acceptProposal: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { declineProposal: { proposal: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, why: string | null, minutes: number | null, status: ProposalStatus, answer: string | null, proposedOn: string, own: boolean, seat: { post: string } | null, meeting: { id: string, date: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const ProposalsDocument = `query Proposals($id: ID!) {
  node(id: $id) {
    __typename
    ... on Group {
      id
      name
      viewerSits
      body {
        id
      }
      itemProposals {
        ...ProposalParts
      }
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
}` as unknown as TextDocument<ProposalsQuery, ProposalsQueryVariables>;
export const ProposeItemDocument = `mutation ProposeItem($input: ProposeItemInput!) {
  proposeItem(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<ProposeItemMutation, ProposeItemMutationVariables>;
export const ChangeProposalDocument = `mutation ChangeProposal($input: ChangeProposalInput!) {
  changeProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<ChangeProposalMutation, ChangeProposalMutationVariables>;
export const WithdrawProposalDocument = `mutation WithdrawProposal($input: ProposalVersionInput!) {
  withdrawProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const RestoreProposalDocument = `mutation RestoreProposal($input: ProposalVersionInput!) {
  restoreProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<RestoreProposalMutation, RestoreProposalMutationVariables>;
export const AcceptProposalDocument = `mutation AcceptProposal($input: AcceptProposalInput!) {
  acceptProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<AcceptProposalMutation, AcceptProposalMutationVariables>;
export const DeclineProposalDocument = `mutation DeclineProposal($input: DeclineProposalInput!) {
  declineProposal(input: $input) {
    proposal {
      ...ProposalParts
    }
    conflict {
      current {
        ...ProposalParts
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
}` as unknown as TextDocument<DeclineProposalMutation, DeclineProposalMutationVariables>;