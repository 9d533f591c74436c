/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
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

/** What became of groups on a day. */
export type StructureChangeKind =
  /** The group began, and took over from none. */
  | 'BEGAN'
  /** It was its last day, and none took over from it. */
  | 'ENDED'
  /** The groups became one: that of `to`. */
  | 'MERGED'
  /** The group reports to that of `to` from then on, and did not before. */
  | 'MOVED'
  /** The group became several: those of `to`. */
  | 'SPLIT'
  /** The group of `to` took over from the group. */
  | 'SUCCEEDED'
  /** The group’s terms of reference were agreed. */
  | 'TERMS_AGREED';

export type GroupsAtQueryVariables = Exact<{
  body: string | number;
  asAt: string;
}>;


export type GroupsAtQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string, kind: GroupKind, chairPost: string | null, frequency: string | null, note: string | null, source: string | null, reportsTo: { id: string } | null, reportsToBodies: Array<
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          > }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string, kind: GroupKind, chairPost: string | null, frequency: string | null, note: string | null, source: string | null, reportsTo: { id: string } | null, reportsToBodies: Array<
            | { id: string, shortName: string }
            | { id: string, shortName: string }
          > }> } | null }
    | Record<PropertyKey, never>
   | null };

export type GroupAtPartsFragment = { id: string, name: string, kind: GroupKind, chairPost: string | null, frequency: string | null, note: string | null, source: string | null, reportsTo: { id: string } | null, reportsToBodies: Array<
    | { id: string, shortName: string }
    | { id: string, shortName: string }
  > };

export type GroupDaysQueryVariables = Exact<{
  body: string | number;
}>;


export type GroupDaysQuery = { node:
    | { first: { nodes: Array<{ from: string }> } | null, last: { nodes: Array<{ until: string | null }> } | null }
    | { first: { nodes: Array<{ from: string }> } | null, last: { nodes: Array<{ until: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type StructureChangesQueryVariables = Exact<{
  body: string | number;
  from: string;
  until: string;
}>;


export type StructureChangesQuery = { node:
    | { structureChanges: Array<{ day: string, kind: StructureChangeKind, groups: Array<{ id: string, name: string }>, to: Array<{ id: string, name: string }> }> | null }
    | { structureChanges: Array<{ day: string, kind: StructureChangeKind, groups: Array<{ id: string, name: string }>, to: Array<{ id: string, name: string }> }> | null }
    | Record<PropertyKey, never>
   | null };

export type GroupsQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  kind?: GroupKind | null | undefined;
  asAt?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroupsQuery = { node:
    | { groups: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: GroupKind, chairPost: string | null, from: string, fromKnown: boolean, until: string | null, reportsTo: { name: string } | null }> } | null }
    | { groups: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: GroupKind, chairPost: string | null, from: string, fromKnown: boolean, until: string | null, reportsTo: { name: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FindGroupsQueryVariables = Exact<{
  body: string | number;
  search: string;
}>;


export type FindGroupsQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string, until: string | null }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string, until: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export const GroupsAtDocument = `query GroupsAt($body: ID!, $asAt: Date!) {
  node(id: $body) {
    ... on Body {
      groups(asAt: $asAt, first: 100) {
        nodes {
          ...GroupAtParts
        }
      }
    }
  }
}
fragment GroupAtParts on Group {
  id
  name
  kind
  chairPost
  frequency
  note
  source
  reportsTo {
    id
  }
  reportsToBodies {
    id
    shortName
  }
}` as unknown as TextDocument<GroupsAtQuery, GroupsAtQueryVariables>;
export const GroupDaysDocument = `query GroupDays($body: ID!) {
  node(id: $body) {
    ... on Body {
      first: groups(sort: "from", first: 1) {
        nodes {
          from
        }
      }
      last: groups(sort: "-until", first: 1) {
        nodes {
          until
        }
      }
    }
  }
}` as unknown as TextDocument<GroupDaysQuery, GroupDaysQueryVariables>;
export const StructureChangesDocument = `query StructureChanges($body: ID!, $from: Date!, $until: Date!) {
  node(id: $body) {
    ... on Body {
      structureChanges(from: $from, until: $until) {
        day
        kind
        groups {
          id
          name
        }
        to {
          id
          name
        }
      }
    }
  }
}` as unknown as TextDocument<StructureChangesQuery, StructureChangesQueryVariables>;
export const GroupsDocument = `query Groups($body: ID!, $search: String, $kind: GroupKind, $asAt: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      groups(
        search: $search
        kind: $kind
        asAt: $asAt
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
          kind
          chairPost
          from
          fromKnown
          until
          reportsTo {
            name
          }
        }
      }
    }
  }
}` as unknown as TextDocument<GroupsQuery, GroupsQueryVariables>;
export const FindGroupsDocument = `query FindGroups($body: ID!, $search: String!) {
  node(id: $body) {
    ... on Body {
      groups(search: $search, first: 20, sort: "name") {
        nodes {
          id
          name
          until
        }
      }
    }
  }
}` as unknown as TextDocument<FindGroupsQuery, FindGroupsQueryVariables>;