/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What of a view is to be different; what is left out stays. */
export type ChangeViewInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The view. */
  id: string | number;
  /** Whether it is shared with the body whose list it is of. */
  isShared?: boolean | null | undefined;
  /** What it is called. */
  name?: string | null | undefined;
  /** Filters and sort, without the page. */
  query?: string | null | undefined;
};

/** Filters and sort of a list that are to be kept under a name. */
export type SaveViewInput = {
  /** The board or joint body whose list it is: its id, or its slug. */
  body?: string | number | null | undefined;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** Whether everybody who reads the body’s own records is shown it there. */
  isShared: boolean;
  /** Name of the list, such as `partners`. */
  list: string;
  /** What the view is called. */
  name: string;
  /** Filters and sort as an address holds them, without the page. */
  query: string;
  /** The region whose list it is, where no body is named: its id, or its slug. */
  region?: string | number | null | undefined;
};

/** A view, as it was last seen. */
export type SavedViewVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The view. */
  id: string | number;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type SavedViewsQueryVariables = Exact<{
  list: string;
  body?: string | number | null | undefined;
  region?: string | number | null | undefined;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { savedView: { id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeViewMutationVariables = Exact<{
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { changeView: { savedView: { id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveViewMutationVariables = Exact<{
  input: SavedViewVersionInput;
}>;


export type RemoveViewMutation = { removeView: { savedView: { id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreViewMutationVariables = Exact<{
  input: SavedViewVersionInput;
}>;


export type RestoreViewMutation = { restoreView: { savedView: { id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type SavedViewPartsFragment = { id: string, version: number, name: string, query: string, isOwn: boolean, isShared: boolean, sharedBy: string | null };

export type SavedViewErrorPartsFragment = { path: string, message: string, code: UserErrorCode };

export const SavedViewsDocument = `query SavedViews($list: String!, $body: ID, $region: ID) {
  savedViews(list: $list, body: $body, region: $region) {
    ...SavedViewParts
  }
}
fragment SavedViewParts on SavedView {
  id
  version
  name
  query
  isOwn
  isShared
  sharedBy
}` as unknown as TextDocument<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = `mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    savedView {
      ...SavedViewParts
    }
    userErrors {
      ...SavedViewErrorParts
    }
  }
}
fragment SavedViewParts on SavedView {
  id
  version
  name
  query
  isOwn
  isShared
  sharedBy
}
fragment SavedViewErrorParts on UserError {
  path
  message
  code
}` as unknown as TextDocument<SaveViewMutation, SaveViewMutationVariables>;
export const ChangeViewDocument = `mutation ChangeView($input: ChangeViewInput!) {
  changeView(input: $input) {
    savedView {
      ...SavedViewParts
    }
    userErrors {
      ...SavedViewErrorParts
    }
  }
}
fragment SavedViewParts on SavedView {
  id
  version
  name
  query
  isOwn
  isShared
  sharedBy
}
fragment SavedViewErrorParts on UserError {
  path
  message
  code
}` as unknown as TextDocument<ChangeViewMutation, ChangeViewMutationVariables>;
export const RemoveViewDocument = `mutation RemoveView($input: SavedViewVersionInput!) {
  removeView(input: $input) {
    savedView {
      ...SavedViewParts
    }
    userErrors {
      ...SavedViewErrorParts
    }
  }
}
fragment SavedViewParts on SavedView {
  id
  version
  name
  query
  isOwn
  isShared
  sharedBy
}
fragment SavedViewErrorParts on UserError {
  path
  message
  code
}` as unknown as TextDocument<RemoveViewMutation, RemoveViewMutationVariables>;
export const RestoreViewDocument = `mutation RestoreView($input: SavedViewVersionInput!) {
  restoreView(input: $input) {
    savedView {
      ...SavedViewParts
    }
    userErrors {
      ...SavedViewErrorParts
    }
  }
}
fragment SavedViewParts on SavedView {
  id
  version
  name
  query
  isOwn
  isShared
  sharedBy
}
fragment SavedViewErrorParts on UserError {
  path
  message
  code
}` as unknown as TextDocument<RestoreViewMutation, RestoreViewMutationVariables>;