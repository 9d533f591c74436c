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

export type MembershipQueryVariables = Exact<{
  body: string | number;
  asAt: string;
}>;


export type MembershipQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string, chairPost: string | null }> } | null, seats: { totalCount: number, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null, group: { id: string } | null }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string, chairPost: string | null }> } | null, seats: { totalCount: number, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null, group: { id: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type MemberSeatPartsFragment = { id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, vacantSince: string | null, agency: { slug: string, name: string } | null, group: { id: string } | null };

export const MembershipDocument = `query Membership($body: ID!, $asAt: Date!) {
  node(id: $body) {
    ... on Body {
      groups(asAt: $asAt, first: 200) {
        nodes {
          id
          name
          chairPost
        }
      }
      seats(asAt: $asAt, first: 200) {
        totalCount
        nodes {
          ...MemberSeatParts
        }
      }
    }
  }
}
fragment MemberSeatParts on Seat {
  id
  post
  role
  votes
  constituency
  vacantSince
  agency {
    slug
    name
  }
  group {
    id
  }
}` as unknown as TextDocument<MembershipQuery, MembershipQueryVariables>;