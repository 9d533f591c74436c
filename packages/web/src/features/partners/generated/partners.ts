/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** An agency’s new place on a board. */
export type AddPartnerInput = {
  /** The agency: its id, its slug, or its ODS code or URN. */
  agency: string | number;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** First day. */
  from: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** What place it is. */
  kind: PartnerKind;
  /** Last day; left out while no end is set. */
  until?: string | null | undefined;
};

/** What of a partner is to be different; what is left out stays. */
export type ChangePartnerInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** First day. */
  from?: string | null | undefined;
  /** The partner. */
  id: string | number;
  /** What place it is. */
  kind?: PartnerKind | null | undefined;
  /** Last day; null takes the end away. */
  until?: string | null | undefined;
};

/** What place an agency has on a board. */
export type PartnerKind =
  /** A partner of a Local Safeguarding Children Board, until 2019. */
  | 'BOARD_PARTNER'
  /** Invited by the board itself. */
  | 'CO_OPTED'
  /** An agency that the partnership's published arrangements name. */
  | 'RELEVANT_AGENCY'
  /** One of the three that lead the partnership: local authority, police, health. */
  | 'STATUTORY_PARTNER';

/** A partner, as it was last seen. */
export type PartnerVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The partner. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type PartnersQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  kind?: PartnerKind | null | undefined;
  on?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PartnersQuery = { node:
    | { partners: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } }> } | null }
    | { partners: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PartnerQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerQuery = { node:
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
    | { __typename: 'Partner', id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, body:
        | { id: string }
        | { id: string }
      , agency: { slug: string, name: string } }
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

export type PartnerPartsFragment = { id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } };

export type AddPartnerMutationVariables = Exact<{
  input: AddPartnerInput;
}>;


export type AddPartnerMutation = { addPartner: { partner: { id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangePartnerMutationVariables = Exact<{
  input: ChangePartnerInput;
}>;


export type ChangePartnerMutation = { changePartner: { partner: { id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemovePartnerMutationVariables = Exact<{
  input: PartnerVersionInput;
}>;


export type RemovePartnerMutation = { removePartner: { partner: { id: string, version: number } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, kind: PartnerKind, from: string, until: string | null, source: string | null, changedBy: string, changedAt: string, agency: { slug: string, name: string } } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestorePartnerMutationVariables = Exact<{
  input: PartnerVersionInput;
}>;


export type RestorePartnerMutation = { restorePartner: { partner: { id: string, version: number } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const PartnersDocument = `query Partners($body: ID!, $search: String, $kind: PartnerKind, $on: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      partners(
        search: $search
        kind: $kind
        on: $on
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
          ...PartnerParts
        }
      }
    }
  }
}
fragment PartnerParts on Partner {
  id
  version
  kind
  from
  until
  source
  changedBy
  changedAt
  agency {
    slug
    name
  }
}` as unknown as TextDocument<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = `query Partner($id: ID!) {
  node(id: $id) {
    __typename
    ... on Partner {
      ...PartnerParts
      body {
        id
      }
    }
  }
}
fragment PartnerParts on Partner {
  id
  version
  kind
  from
  until
  source
  changedBy
  changedAt
  agency {
    slug
    name
  }
}` as unknown as TextDocument<PartnerQuery, PartnerQueryVariables>;
export const AddPartnerDocument = `mutation AddPartner($input: AddPartnerInput!) {
  addPartner(input: $input) {
    partner {
      ...PartnerParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PartnerParts on Partner {
  id
  version
  kind
  from
  until
  source
  changedBy
  changedAt
  agency {
    slug
    name
  }
}` as unknown as TextDocument<AddPartnerMutation, AddPartnerMutationVariables>;
export const ChangePartnerDocument = `mutation ChangePartner($input: ChangePartnerInput!) {
  changePartner(input: $input) {
    partner {
      ...PartnerParts
    }
    conflict {
      current {
        ...PartnerParts
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
fragment PartnerParts on Partner {
  id
  version
  kind
  from
  until
  source
  changedBy
  changedAt
  agency {
    slug
    name
  }
}` as unknown as TextDocument<ChangePartnerMutation, ChangePartnerMutationVariables>;
export const RemovePartnerDocument = `mutation RemovePartner($input: PartnerVersionInput!) {
  removePartner(input: $input) {
    partner {
      id
      version
    }
    conflict {
      current {
        ...PartnerParts
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
fragment PartnerParts on Partner {
  id
  version
  kind
  from
  until
  source
  changedBy
  changedAt
  agency {
    slug
    name
  }
}` as unknown as TextDocument<RemovePartnerMutation, RemovePartnerMutationVariables>;
export const RestorePartnerDocument = `mutation RestorePartner($input: PartnerVersionInput!) {
  restorePartner(input: $input) {
    partner {
      id
      version
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<RestorePartnerMutation, RestorePartnerMutationVariables>;