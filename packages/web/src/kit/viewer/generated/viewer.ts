/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a place is: a board's own area, a locality in it, or one to compare with. */
export type AreaKind =
  /** England. */
  | 'COUNTRY'
  /** A part of a local authority's area. */
  | 'LOCALITY'
  /** A local authority's area. */
  | 'LOCAL_AUTHORITY'
  /** The region itself: its boards' areas together. */
  | 'REGION'
  /** The statistical neighbours of a board's area, as an average. */
  | 'STATISTICAL_NEIGHBOURS'
  /** A region of England, such as the North West. */
  | 'WIDER_REGION';

/** What a grant makes somebody. */
export type Role =
  | 'AGENCY_CLIENT'
  | 'AGENCY_OFFICER'
  | 'BUSINESS_MANAGER'
  | 'CDOP_COORDINATOR'
  | 'CDOP_PANEL_MEMBER'
  | 'CHAIR'
  | 'COORDINATOR'
  | 'FINANCE_OFFICER'
  | 'INSPECTOR'
  | 'MEMBER'
  | 'OBSERVER'
  | 'OPERATOR'
  | 'QUALITY_OFFICER'
  | 'REGIONAL_ANALYST'
  | 'REGION_STEWARD'
  | 'SCRUTINEER'
  | 'TRAINING_OFFICER';

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, permissions: Array<string>, grants: Array<{ role: Role, fromDay: string, toDay: string | null, permissions: Array<string>, body:
        | { __typename: 'Board', id: string, slug: string, name: string, shortName: string }
        | { __typename: 'JointBody', id: string, slug: string, name: string, shortName: string }
       | null, region: { id: string, slug: string, name: string } | null, agency: { id: string, slug: string, name: string } | null }>, bodies: Array<
      | { __typename: 'Board', id: string, slug: string, name: string, shortName: string }
      | { __typename: 'JointBody', id: string, slug: string, name: string, shortName: string }
    >, regions: Array<{ id: string, slug: string, name: string, fictional: boolean, boards: Array<{ __typename: 'Board', id: string, slug: string, name: string, shortName: string, area: { id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null } | null }>, jointBodies: Array<{ __typename: 'JointBody', id: string, slug: string, name: string, shortName: string, members: Array<{ __typename: 'Board', id: string, slug: string, name: string, shortName: string }> }>, areas: Array<{ id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null, board: { slug: string } | null }> }> } };

export type BodyParts_Board_Fragment = { __typename: 'Board', id: string, slug: string, name: string, shortName: string };

export type BodyParts_JointBody_Fragment = { __typename: 'JointBody', id: string, slug: string, name: string, shortName: string };

export type BodyPartsFragment =
  | BodyParts_Board_Fragment
  | BodyParts_JointBody_Fragment
;

export type AreaPartsFragment = { id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null };

export type GrantPartsFragment = { role: Role, fromDay: string, toDay: string | null, permissions: Array<string>, body:
    | { __typename: 'Board', id: string, slug: string, name: string, shortName: string }
    | { __typename: 'JointBody', id: string, slug: string, name: string, shortName: string }
   | null, region: { id: string, slug: string, name: string } | null, agency: { id: string, slug: string, name: string } | null };

export type RegionPartsFragment = { id: string, slug: string, name: string, fictional: boolean, boards: Array<{ __typename: 'Board', id: string, slug: string, name: string, shortName: string, area: { id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null } | null }>, jointBodies: Array<{ __typename: 'JointBody', id: string, slug: string, name: string, shortName: string, members: Array<{ __typename: 'Board', id: string, slug: string, name: string, shortName: string }> }>, areas: Array<{ id: string, slug: string, name: string, kind: AreaKind, onsCode: string | null, board: { slug: string } | null }> };

export const ViewerDocument = `query Viewer {
  viewer {
    name
    permissions
    grants {
      ...GrantParts
    }
    bodies {
      ...BodyParts
    }
    regions {
      ...RegionParts
    }
  }
}
fragment GrantParts on Grant {
  role
  fromDay
  toDay
  permissions
  body {
    ...BodyParts
  }
  region {
    id
    slug
    name
  }
  agency {
    id
    slug
    name
  }
}
fragment BodyParts on Body {
  __typename
  id
  slug
  name
  shortName
}
fragment RegionParts on Region {
  id
  slug
  name
  fictional
  boards {
    ...BodyParts
    area {
      ...AreaParts
    }
  }
  jointBodies {
    ...BodyParts
    members {
      ...BodyParts
    }
  }
  areas {
    ...AreaParts
    board {
      slug
    }
  }
}
fragment AreaParts on Area {
  id
  slug
  name
  kind
  onsCode
}` as unknown as TextDocument<ViewerQuery, ViewerQueryVariables>;