/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Whom a seat stands for that is of no agency. */
export type Constituency =
  /** Colleges of the area. */
  | 'COLLEGES'
  /** Nobody: it is independent. */
  | 'INDEPENDENT'
  /** The local community. */
  | 'LAY'
  /** Schools of the area. */
  | 'SCHOOLS'
  /** Voluntary organisations of the area, by their forum. */
  | 'VOLUNTARY_FORUM'
  /** Young people of the area. */
  | 'YOUNG_PEOPLE';

/** What kind of group it is. */
export type GroupKind =
  /** The board itself, with all its members. */
  | 'BOARD'
  /** A smaller group that runs the board between its meetings. */
  | 'EXECUTIVE'
  /** A group of several boards, owned by their joint body. */
  | 'JOINT'
  /** A panel for reviews, such as a serious case review or a rapid review. */
  | 'PANEL'
  /** The three statutory partners: local authority, police, health. */
  | 'STATUTORY_PARTNERS'
  /** A standing group with a part of the board’s work. */
  | 'SUB_GROUP'
  /** A group for one piece of work, with an end. */
  | 'TASK_AND_FINISH';

/** Which body publishes its groups and seats, and of which day. */
export type PublishStructureInput = {
  /** The day as at which; today in London where it is left out. */
  asAt?: string | null | undefined;
  /** The board or joint body: its id, or its slug. */
  body: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
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

/** Which publication is withdrawn, as it was last seen. */
export type WithdrawStructureInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The publication. */
  id: string | number;
};

export type PublishedStructureQueryVariables = Exact<{
  body: string | number;
}>;


export type PublishedStructureQuery = { node:
    | { publishedStructure: { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null, groups: Array<{ key: string, name: string, kind: GroupKind, reportsTo: string | null, chairPost: string | null, reportsToBodies: Array<
            | { __typename: 'Board', slug: string, name: string }
            | { __typename: 'JointBody', slug: string, name: string }
          > }>, seats: Array<{ group: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null }> } | null }
    | { publishedStructure: { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null, groups: Array<{ key: string, name: string, kind: GroupKind, reportsTo: string | null, chairPost: string | null, reportsToBodies: Array<
            | { __typename: 'Board', slug: string, name: string }
            | { __typename: 'JointBody', slug: string, name: string }
          > }>, seats: Array<{ group: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PublicationPartsFragment = { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null };

export type PublishedGroupPartsFragment = { key: string, name: string, kind: GroupKind, reportsTo: string | null, chairPost: string | null, reportsToBodies: Array<
    | { __typename: 'Board', slug: string, name: string }
    | { __typename: 'JointBody', slug: string, name: string }
  > };

export type PublishedSeatPartsFragment = { group: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null };

export type PublicationsQueryVariables = Exact<{
  body: string | number;
  standing?: boolean | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PublicationsQuery = { node:
    | { structurePublications: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null }> } | null }
    | { structurePublications: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type StructureOnQueryVariables = Exact<{
  body: string | number;
  day: string;
}>;


export type StructureOnQuery = { node:
    | { groups: { totalCount: number } | null, seats: { totalCount: number, nodes: Array<{ vacantSince: string | null }> } | null }
    | { groups: { totalCount: number } | null, seats: { totalCount: number, nodes: Array<{ vacantSince: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PublishStructureMutationVariables = Exact<{
  input: PublishStructureInput;
}>;


export type PublishStructureMutation = { publishStructure: { publication: { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type WithdrawStructureMutationVariables = Exact<{
  input: WithdrawStructureInput;
}>;


export type WithdrawStructureMutation = { withdrawStructure: { publication: { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, asAt: string, publishedAt: string | null, withdrawnAt: string | null, source: string | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const PublishedStructureDocument = `query PublishedStructure($body: ID!) {
  node(id: $body) {
    ... on Body {
      publishedStructure {
        ...PublicationParts
        groups {
          ...PublishedGroupParts
        }
        seats {
          ...PublishedSeatParts
        }
      }
    }
  }
}
fragment PublicationParts on StructurePublication {
  id
  version
  asAt
  publishedAt
  withdrawnAt
  source
}
fragment PublishedGroupParts on PublishedGroup {
  key
  name
  kind
  reportsTo
  reportsToBodies {
    __typename
    slug
    name
  }
  chairPost
}
fragment PublishedSeatParts on PublishedSeat {
  group
  post
  role
  votes
  constituency
  vacantSince
  agency {
    slug
    name
  }
}` as unknown as TextDocument<PublishedStructureQuery, PublishedStructureQueryVariables>;
export const PublicationsDocument = `query Publications($body: ID!, $standing: Boolean, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      structurePublications(
        standing: $standing
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
          ...PublicationParts
        }
      }
    }
  }
}
fragment PublicationParts on StructurePublication {
  id
  version
  asAt
  publishedAt
  withdrawnAt
  source
}` as unknown as TextDocument<PublicationsQuery, PublicationsQueryVariables>;
export const StructureOnDocument = `query StructureOn($body: ID!, $day: Date!) {
  node(id: $body) {
    ... on Body {
      groups(asAt: $day, first: 1) {
        totalCount
      }
      seats(asAt: $day, first: 200) {
        totalCount
        nodes {
          vacantSince
        }
      }
    }
  }
}` as unknown as TextDocument<StructureOnQuery, StructureOnQueryVariables>;
export const PublishStructureDocument = `mutation PublishStructure($input: PublishStructureInput!) {
  publishStructure(input: $input) {
    publication {
      ...PublicationParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PublicationParts on StructurePublication {
  id
  version
  asAt
  publishedAt
  withdrawnAt
  source
}` as unknown as TextDocument<PublishStructureMutation, PublishStructureMutationVariables>;
export const WithdrawStructureDocument = `mutation WithdrawStructure($input: WithdrawStructureInput!) {
  withdrawStructure(input: $input) {
    publication {
      ...PublicationParts
    }
    conflict {
      current {
        ...PublicationParts
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
fragment PublicationParts on StructurePublication {
  id
  version
  asAt
  publishedAt
  withdrawnAt
  source
}` as unknown as TextDocument<WithdrawStructureMutation, WithdrawStructureMutationVariables>;