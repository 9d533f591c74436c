/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** A calendar, as it was last seen. */
export type CalendarFeedVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The calendar. */
  id: string | number;
};

/** Of which meetings a calendar is: a body’s, or without one those of the groups that the viewer sits on. */
export type OpenCalendarFeedInput = {
  /** The board or joint body: its id, or its slug. */
  body?: string | number | null | undefined;
  /** Where no body is named: the region whose groups they are, its id or its slug. It may be left out by whoever has one. */
  region?: string | number | null | undefined;
};

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { viewer: { calendarFeeds: Array<{ id: string, version: number, createdAt: string, isMine: boolean, body:
        | { id: string, name: string }
        | { id: string, name: string }
       | null, region: { id: string, name: string } | null }> } };

export type CalendarPartsFragment = { id: string, version: number, createdAt: string, isMine: boolean, body:
    | { id: string, name: string }
    | { id: string, name: string }
   | null, region: { id: string, name: string } | null };

export type OpenCalendarFeedMutationVariables = Exact<{
  input: OpenCalendarFeedInput;
}>;


export type OpenCalendarFeedMutation = { openCalendarFeed: { calendarFeed: { id: string, path: string | null } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RenewCalendarFeedMutationVariables = Exact<{
  input: CalendarFeedVersionInput;
}>;


export type RenewCalendarFeedMutation = { renewCalendarFeed: { calendarFeed: { id: string, version: number, path: string | null } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, createdAt: string, isMine: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, region: { id: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type CloseCalendarFeedMutationVariables = Exact<{
  input: CalendarFeedVersionInput;
}>;


export type CloseCalendarFeedMutation = { closeCalendarFeed: { calendarFeed: { id: string } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, createdAt: string, isMine: boolean, body:
          | { id: string, name: string }
          | { id: string, name: string }
         | null, region: { id: string, name: string } | null } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const CalendarsDocument = `query Calendars {
  viewer {
    calendarFeeds {
      ...CalendarParts
    }
  }
}
fragment CalendarParts on CalendarFeed {
  id
  version
  createdAt
  isMine
  body {
    id
    name
  }
  region {
    id
    name
  }
}` as unknown as TextDocument<CalendarsQuery, CalendarsQueryVariables>;
export const OpenCalendarFeedDocument = `mutation OpenCalendarFeed($input: OpenCalendarFeedInput!) {
  openCalendarFeed(input: $input) {
    calendarFeed {
      id
      path
    }
    userErrors {
      path
      message
      code
    }
  }
}` as unknown as TextDocument<OpenCalendarFeedMutation, OpenCalendarFeedMutationVariables>;
export const RenewCalendarFeedDocument = `mutation RenewCalendarFeed($input: CalendarFeedVersionInput!) {
  renewCalendarFeed(input: $input) {
    calendarFeed {
      id
      version
      path
    }
    conflict {
      current {
        ...CalendarParts
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
fragment CalendarParts on CalendarFeed {
  id
  version
  createdAt
  isMine
  body {
    id
    name
  }
  region {
    id
    name
  }
}` as unknown as TextDocument<RenewCalendarFeedMutation, RenewCalendarFeedMutationVariables>;
export const CloseCalendarFeedDocument = `mutation CloseCalendarFeed($input: CalendarFeedVersionInput!) {
  closeCalendarFeed(input: $input) {
    calendarFeed {
      id
    }
    conflict {
      current {
        ...CalendarParts
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
fragment CalendarParts on CalendarFeed {
  id
  version
  createdAt
  isMine
  body {
    id
    name
  }
  region {
    id
    name
  }
}` as unknown as TextDocument<CloseCalendarFeedMutation, CloseCalendarFeedMutationVariables>;