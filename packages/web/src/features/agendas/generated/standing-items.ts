/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What a group is always to have on its agendas. */
export type AddStandingItemInput = {
  /** Who reads it; left out of a new item, the board, and of one that was proposed, the group. */
  confidentiality?: Confidentiality | null | undefined;
  /** The group. */
  group: string | number;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** How many minutes it is to take, 1 to 600. */
  minutes?: number | null | undefined;
  /** The post that presents it, never a person’s name. */
  presenter?: string | null | undefined;
  /** What it is there for. */
  purpose: ItemPurpose;
  /** Of a restricted item: seats of the group whose holders read it besides the board’s officers. */
  readers?: Array<string | number> | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title: string;
  /** Whether it is where the voice of children is heard; left out of a new one, it is not. */
  voice?: boolean | null | undefined;
};

/** What of a standing item is to be different; what is left out stays. Agendas that have it stay as they are. */
export type ChangeStandingItemInput = {
  /** Who reads it; left out of a new item, the board, and of one that was proposed, the group. */
  confidentiality?: Confidentiality | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The standing item. */
  id: string | number;
  /** How many minutes it is to take, 1 to 600. */
  minutes?: number | null | undefined;
  /** The post that presents it, never a person’s name. */
  presenter?: string | null | undefined;
  /** What it is there for. */
  purpose?: ItemPurpose | null | undefined;
  /** Of a restricted item: seats of the group whose holders read it besides the board’s officers. */
  readers?: Array<string | number> | null | undefined;
  /** What it is about, 1 to 200 characters. */
  title?: string | null | undefined;
  /** Whether it is where the voice of children is heard; left out of a new one, it is not. */
  voice?: boolean | null | undefined;
};

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

/** In which order a group’s standing items stand. */
export type OrderStandingItemsInput = {
  /** The items in the order in which they were seen; refused with CONFLICT where they no longer stand so. */
  expectedItems: Array<string | number>;
  /** The group. */
  group: string | number;
  /** Every standing item of the group once, in order. */
  items: Array<string | number>;
};

/** A standing item, as it was last seen. */
export type StandingItemVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The standing item. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type StandingItemsQueryVariables = Exact<{
  id: string | number;
}>;


export type StandingItemsQuery = { node:
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
    | { __typename: 'Group', id: string, version: number, name: string, body:
        | { id: string }
        | { id: string }
      , standingItems: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> }
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

export type StandingItemsPartsFragment = { id: string, version: number, name: string, standingItems: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> };

export type StandingItemPartsFragment = { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> };

export type SeatsOfGroupQueryVariables = Exact<{
  body: string | number;
  group: string;
  day: string;
}>;


export type SeatsOfGroupQuery = { node:
    | { seats: { nodes: Array<{ id: string, post: string }> } | null }
    | { seats: { nodes: Array<{ id: string, post: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AddStandingItemMutationVariables = Exact<{
  input: AddStandingItemInput;
}>;


export type AddStandingItemMutation = { addStandingItem: { standingItem: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeStandingItemMutationVariables = Exact<{
  input: ChangeStandingItemInput;
}>;


export type ChangeStandingItemMutation = { changeStandingItem: { standingItem: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveStandingItemMutationVariables = Exact<{
  input: StandingItemVersionInput;
}>;


export type RemoveStandingItemMutation = { removeStandingItem: { standingItem: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreStandingItemMutationVariables = Exact<{
  input: StandingItemVersionInput;
}>;


export type RestoreStandingItemMutation = { restoreStandingItem: { standingItem: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type OrderStandingItemsMutationVariables = Exact<{
  input: OrderStandingItemsInput;
}>;


export type OrderStandingItemsMutation = { orderStandingItems: { group: { id: string, version: number, name: string, standingItems: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, name: string, standingItems: Array<{ id: string, version: number, title: string, purpose: ItemPurpose, presenter: string | null, minutes: number | null, voice: boolean, confidentiality: Confidentiality, readers: Array<{ id: string, post: string }> }> } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const StandingItemsDocument = `query StandingItems($id: ID!) {
  node(id: $id) {
    __typename
    ... on Group {
      ...StandingItemsParts
      body {
        id
      }
    }
  }
}
fragment StandingItemsParts on Group {
  id
  version
  name
  standingItems {
    ...StandingItemParts
  }
}
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<StandingItemsQuery, StandingItemsQueryVariables>;
export const SeatsOfGroupDocument = `query SeatsOfGroup($body: ID!, $group: String!, $day: Date!) {
  node(id: $body) {
    ... on Body {
      seats(group: $group, asAt: $day, first: 200) {
        nodes {
          id
          post
        }
      }
    }
  }
}` as unknown as TextDocument<SeatsOfGroupQuery, SeatsOfGroupQueryVariables>;
export const AddStandingItemDocument = `mutation AddStandingItem($input: AddStandingItemInput!) {
  addStandingItem(input: $input) {
    standingItem {
      ...StandingItemParts
    }
    conflict {
      current {
        ...StandingItemParts
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
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<AddStandingItemMutation, AddStandingItemMutationVariables>;
export const ChangeStandingItemDocument = `mutation ChangeStandingItem($input: ChangeStandingItemInput!) {
  changeStandingItem(input: $input) {
    standingItem {
      ...StandingItemParts
    }
    conflict {
      current {
        ...StandingItemParts
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
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<ChangeStandingItemMutation, ChangeStandingItemMutationVariables>;
export const RemoveStandingItemDocument = `mutation RemoveStandingItem($input: StandingItemVersionInput!) {
  removeStandingItem(input: $input) {
    standingItem {
      ...StandingItemParts
    }
    conflict {
      current {
        ...StandingItemParts
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
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<RemoveStandingItemMutation, RemoveStandingItemMutationVariables>;
export const RestoreStandingItemDocument = `mutation RestoreStandingItem($input: StandingItemVersionInput!) {
  restoreStandingItem(input: $input) {
    standingItem {
      ...StandingItemParts
    }
    conflict {
      current {
        ...StandingItemParts
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
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<RestoreStandingItemMutation, RestoreStandingItemMutationVariables>;
export const OrderStandingItemsDocument = `mutation OrderStandingItems($input: OrderStandingItemsInput!) {
  orderStandingItems(input: $input) {
    group {
      ...StandingItemsParts
    }
    conflict {
      current {
        ...StandingItemsParts
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
fragment StandingItemsParts on Group {
  id
  version
  name
  standingItems {
    ...StandingItemParts
  }
}
fragment StandingItemParts on StandingItem {
  id
  version
  title
  purpose
  presenter
  minutes
  voice
  confidentiality
  readers {
    id
    post
  }
}` as unknown as TextDocument<OrderStandingItemsMutation, OrderStandingItemsMutationVariables>;