/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Somebody who is new among the people of a board or joint body. */
export type AddPersonInput = {
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Their e-mail address at work. Nobody else of the body may have it; without one, nobody else the name. */
  email?: string | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The name. */
  name: string;
  /** What they are at their agency, such as `Head of Safeguarding`. */
  post?: string | null | undefined;
};

/** What of a person is to be different; what is left out stays. */
export type ChangePersonInput = {
  /** Their e-mail address at work; null takes it away. */
  email?: string | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The person. */
  id: string | number;
  /** The name. */
  name?: string | null | undefined;
  /** What they are at their agency; null takes it away. */
  post?: string | null | undefined;
};

/** A person, as they were last seen, and why what is held of them is erased. */
export type ErasePersonInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The person. */
  id: string | number;
  /** Why. */
  reason: ErasureReason;
};

/** Why what is held of a person is erased. It stays on the audit trail. */
export type ErasureReason =
  /** The person asked for it. */
  | 'ASKED_FOR'
  /** It should not have been held. */
  | 'HELD_WRONGLY'
  /** It is no longer needed. */
  | 'NO_LONGER_NEEDED';

/** Which account a person signs in with. It need not have signed in yet. */
export type LinkAccountInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** Who issues the account: the address of an OpenID provider. Left out, it is yours. */
  issuer?: string | null | undefined;
  /** The person. */
  person: string | number;
  /** The account at its issuer: the claim `sub` of its tokens. */
  subject: string;
};

/** A person, as they were last seen. */
export type PersonVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The person. */
  id: string | number;
};

/** A person, as they were last seen, whose account is unlinked. */
export type UnlinkAccountInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The person. */
  person: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type PeopleQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  seated?: boolean | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleQuery = { node:
    | { people: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string | null, post: string | null, email: string | null, seatsHeld: number }> } | null }
    | { people: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string | null, post: string | null, email: string | null, seatsHeld: number }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { node:
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
    | { __typename: 'Person', id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, holdings: Array<{ id: string, deputy: boolean, from: string, until: string | null, seat: { id: string, post: string, until: string | null, groupName: string, group: { id: string, until: string | null } | null, agency: { name: string } | null } }>, body:
        | { id: string }
        | { id: string }
      , account: { issuer: string | null, subject: string | null } | null }
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

export type HeldOfPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type HeldOfPersonQuery = { node:
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
    | { __typename: 'Person', id: string, name: string | null, held: Array<{ what: string, where: string, from: string | null, until: string | null, text: string }> | null, body:
        | { id: string }
        | { id: string }
       }
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

export type PersonPartsFragment = { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null };

export type HoldingPartsFragment = { id: string, deputy: boolean, from: string, until: string | null, seat: { id: string, post: string, until: string | null, groupName: string, group: { id: string, until: string | null } | null, agency: { name: string } | null } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { person: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson: { person: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemovePersonMutationVariables = Exact<{
  input: PersonVersionInput;
}>;


export type RemovePersonMutation = { removePerson: { person: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestorePersonMutationVariables = Exact<{
  input: PersonVersionInput;
}>;


export type RestorePersonMutation = { restorePerson: { person: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type LinkAccountMutationVariables = Exact<{
  input: LinkAccountInput;
}>;


export type LinkAccountMutation = { linkAccount: { person: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type UnlinkAccountMutationVariables = Exact<{
  input: UnlinkAccountInput;
}>;


export type UnlinkAccountMutation = { unlinkAccount: { person: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ErasePersonMutationVariables = Exact<{
  input: ErasePersonInput;
}>;


export type ErasePersonMutation = { erasePerson: { person: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string | null, post: string | null, email: string | null, erasedAt: string | null, changedBy: string, changedAt: string, account: { issuer: string | null, subject: string | null } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const PeopleDocument = `query People($body: ID!, $search: String, $seated: Boolean, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      people(
        search: $search
        seated: $seated
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
          id
          name
          post
          email
          seatsHeld
        }
      }
    }
  }
}` as unknown as TextDocument<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = `query Person($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      ...PersonParts
      holdings {
        ...HoldingParts
      }
      body {
        id
      }
    }
  }
}
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}
fragment HoldingParts on SeatHolder {
  id
  deputy
  from
  until
  seat {
    id
    post
    until
    groupName
    group {
      id
      until
    }
    agency {
      name
    }
  }
}` as unknown as TextDocument<PersonQuery, PersonQueryVariables>;
export const HeldOfPersonDocument = `query HeldOfPerson($id: ID!) {
  node(id: $id) {
    __typename
    ... on Person {
      id
      name
      held {
        what
        where
        from
        until
        text
      }
      body {
        id
      }
    }
  }
}` as unknown as TextDocument<HeldOfPersonQuery, HeldOfPersonQueryVariables>;
export const AddPersonDocument = `mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    person {
      ...PersonParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<AddPersonMutation, AddPersonMutationVariables>;
export const ChangePersonDocument = `mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    person {
      ...PersonParts
    }
    conflict {
      current {
        ...PersonParts
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
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<ChangePersonMutation, ChangePersonMutationVariables>;
export const RemovePersonDocument = `mutation RemovePerson($input: PersonVersionInput!) {
  removePerson(input: $input) {
    person {
      id
      version
    }
    conflict {
      current {
        ...PersonParts
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
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<RemovePersonMutation, RemovePersonMutationVariables>;
export const RestorePersonDocument = `mutation RestorePerson($input: PersonVersionInput!) {
  restorePerson(input: $input) {
    person {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestorePersonMutation, RestorePersonMutationVariables>;
export const LinkAccountDocument = `mutation LinkAccount($input: LinkAccountInput!) {
  linkAccount(input: $input) {
    person {
      ...PersonParts
    }
    conflict {
      current {
        ...PersonParts
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
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<LinkAccountMutation, LinkAccountMutationVariables>;
export const UnlinkAccountDocument = `mutation UnlinkAccount($input: UnlinkAccountInput!) {
  unlinkAccount(input: $input) {
    person {
      ...PersonParts
    }
    conflict {
      current {
        ...PersonParts
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
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<UnlinkAccountMutation, UnlinkAccountMutationVariables>;
export const ErasePersonDocument = `mutation ErasePerson($input: ErasePersonInput!) {
  erasePerson(input: $input) {
    person {
      ...PersonParts
    }
    conflict {
      current {
        ...PersonParts
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
fragment PersonParts on Person {
  id
  version
  name
  post
  email
  erasedAt
  changedBy
  changedAt
  account {
    issuer
    subject
  }
}` as unknown as TextDocument<ErasePersonMutation, ErasePersonMutationVariables>;