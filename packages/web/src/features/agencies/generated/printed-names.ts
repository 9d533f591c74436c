/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A printed name, as it was last seen. */
export type AliasVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The printed name. */
  id: string | number;
};

/** What a printed name stands for: a listed one by its `id`, or one that is new on the list by its `region` and `name`. */
export type MapAliasInput = {
  /** The agency that it stands for: its id, its slug, or its ODS code or URN. */
  agency?: string | number | null | undefined;
  /** Of a new name: the board whose reports print it, by its id or its slug; left out for all of the region. */
  board?: string | number | null | undefined;
  /** Of a listed name. The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion?: number | null | undefined;
  /** The listed name. */
  id?: string | number | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Of a new name: as printed. */
  name?: string | null | undefined;
  /** In the place of an agency the group of payers that it stands for, such as `Primary schools`. */
  payerGroup?: string | null | undefined;
  /** Of a new name: the region, by its id or its slug. */
  region?: string | number | null | undefined;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type PrintedNamePartsFragment = { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
    | { name: string }
    | { name: string }
   | null };

export type PrintedNamesQueryVariables = Exact<{
  region: string;
  search?: string | null | undefined;
  isMapped?: boolean | null | undefined;
  board?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PrintedNamesQuery = { region: { agencyAliases: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
          | { name: string }
          | { name: string }
         | null }> } } | null };

export type PrintedNameQueryVariables = Exact<{
  id: string | number;
}>;


export type PrintedNameQuery = { node:
    | { __typename: 'Action' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Agency' }
    | { __typename: 'AgencyAlias', id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
        | { name: string }
        | { name: string }
       | null }
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

export type MapAliasMutationVariables = Exact<{
  input: MapAliasInput;
}>;


export type MapAliasMutation = { mapAlias: { alias: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
        | { name: string }
        | { name: string }
       | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
          | { name: string }
          | { name: string }
         | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type UnmapAliasMutationVariables = Exact<{
  input: AliasVersionInput;
}>;


export type UnmapAliasMutation = { unmapAlias: { alias: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
        | { name: string }
        | { name: string }
       | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
          | { name: string }
          | { name: string }
         | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveAliasMutationVariables = Exact<{
  input: AliasVersionInput;
}>;


export type RemoveAliasMutation = { removeAlias: { alias: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
        | { name: string }
        | { name: string }
       | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
          | { name: string }
          | { name: string }
         | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreAliasMutationVariables = Exact<{
  input: AliasVersionInput;
}>;


export type RestoreAliasMutation = { restoreAlias: { alias: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
        | { name: string }
        | { name: string }
       | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type PrintedNameConflictPartsFragment = { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, payerGroup: string | null, agency: { id: string, slug: string, name: string } | null, body:
      | { name: string }
      | { name: string }
     | null } };

export const PrintedNamesDocument = `query PrintedNames($region: String!, $search: String, $isMapped: Boolean, $board: String, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  region(slug: $region) {
    agencyAliases(
      search: $search
      isMapped: $isMapped
      board: $board
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
        ...PrintedNameParts
      }
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<PrintedNamesQuery, PrintedNamesQueryVariables>;
export const PrintedNameDocument = `query PrintedName($id: ID!) {
  node(id: $id) {
    __typename
    ... on AgencyAlias {
      ...PrintedNameParts
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<PrintedNameQuery, PrintedNameQueryVariables>;
export const MapAliasDocument = `mutation MapAlias($input: MapAliasInput!) {
  mapAlias(input: $input) {
    alias {
      ...PrintedNameParts
    }
    conflict {
      ...PrintedNameConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}
fragment PrintedNameConflictParts on AgencyAliasConflict {
  changedBy
  changedAt
  current {
    ...PrintedNameParts
  }
}` as unknown as TextDocument<MapAliasMutation, MapAliasMutationVariables>;
export const UnmapAliasDocument = `mutation UnmapAlias($input: AliasVersionInput!) {
  unmapAlias(input: $input) {
    alias {
      ...PrintedNameParts
    }
    conflict {
      ...PrintedNameConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}
fragment PrintedNameConflictParts on AgencyAliasConflict {
  changedBy
  changedAt
  current {
    ...PrintedNameParts
  }
}` as unknown as TextDocument<UnmapAliasMutation, UnmapAliasMutationVariables>;
export const RemoveAliasDocument = `mutation RemoveAlias($input: AliasVersionInput!) {
  removeAlias(input: $input) {
    alias {
      ...PrintedNameParts
    }
    conflict {
      ...PrintedNameConflictParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}
fragment PrintedNameConflictParts on AgencyAliasConflict {
  changedBy
  changedAt
  current {
    ...PrintedNameParts
  }
}` as unknown as TextDocument<RemoveAliasMutation, RemoveAliasMutationVariables>;
export const RestoreAliasDocument = `mutation RestoreAlias($input: AliasVersionInput!) {
  restoreAlias(input: $input) {
    alias {
      ...PrintedNameParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment PrintedNameParts on AgencyAlias {
  id
  version
  name
  payerGroup
  agency {
    ...AgencyNameParts
  }
  body {
    name
  }
}
fragment AgencyNameParts on Agency {
  id
  slug
  name
}` as unknown as TextDocument<RestoreAliasMutation, RestoreAliasMutationVariables>;