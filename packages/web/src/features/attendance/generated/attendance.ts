/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** How a body reads its registers from a day on. */
export type AddAttendanceRuleInput = {
  /** What it reads into a blank. */
  blankAs: BlankReading;
  /** The board or joint body. */
  body: string | number;
  /** The first day. */
  from: string;
  /** Any text of your own, such as a UUID: within seven days the same key and input make the change once, and answer what was made. */
  idempotencyKey?: string | null | undefined;
  /** The rate below which the chair asks why: 0 to 100 percent. */
  threshold: string;
};

/** What kind of organisation an agency is. */
export type AgencySector =
  /** A service of the family courts, such as Cafcass. */
  | 'COURT_SERVICE'
  /** A school, a college, or a group of them. */
  | 'EDUCATION'
  /** Who plans and pays for health care: a trust, group or board of the NHS. */
  | 'HEALTH_COMMISSIONER'
  /** Who gives health care: a hospital, community or mental health trust. */
  | 'HEALTH_PROVIDER'
  /** A housing association or landlord. */
  | 'HOUSING'
  /** A council, with its children’s services. */
  | 'LOCAL_AUTHORITY'
  /** Anything else, such as a prison. */
  | 'OTHER'
  /** A police force. */
  | 'POLICE'
  /** A probation trust, service or company. */
  | 'PROBATION'
  /** A charity, community organisation or faith group. */
  | 'VOLUNTARY_COMMUNITY_FAITH'
  /** A youth offending team or service. */
  | 'YOUTH_JUSTICE';

/** A rule, as it was last seen. */
export type AttendanceRuleVersionInput = {
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The rule. */
  id: string | number;
};

/** What a body reads into a blank of its registers. */
export type BlankReading =
  /** An absence: the body’s registers name everybody who came. */
  | 'ABSENT'
  /** Nothing: a blank says neither that somebody came nor that nobody did. */
  | 'NOT_RECORDED';

/** What of it is changed; what is left out stays. */
export type ChangeAttendanceRuleInput = {
  /** What it reads into a blank. */
  blankAs?: BlankReading | null | undefined;
  /** The version that the change was made on; refused with CONFLICT where somebody was faster. */
  expectedVersion: number;
  /** The first day. */
  from?: string | null | undefined;
  /** The rule. */
  id: string | number;
  /** The rate below which the chair asks why, in percent. */
  threshold?: string | null | undefined;
};

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

/** Why a change was not made. */
export type UserErrorCode =
  /** The input is at fault. */
  | 'BAD_USER_INPUT'
  /** What is stored is: somebody changed the row, or a key is taken. */
  | 'CONFLICT';

export type AttendanceOfQueryVariables = Exact<{
  body: string | number;
  from: string;
  to: string;
  group?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AttendanceOfQuery = { node:
    | { attendance: { meetings: number, blankAs: BlankReading, threshold: string, total: { present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean }, seats: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ post: string, groupName: string, constituency: Constituency | null, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean, seat: { id: string }, agency: { slug: string, name: string } | null }> }, agencies: Array<{ seatCount: number, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean, agency: { slug: string, name: string } }>, sectors: Array<{ sector: AgencySector | null, seatCount: number, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean }> } | null }
    | { attendance: { meetings: number, blankAs: BlankReading, threshold: string, total: { present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean }, seats: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ post: string, groupName: string, constituency: Constituency | null, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean, seat: { id: string }, agency: { slug: string, name: string } | null }> }, agencies: Array<{ seatCount: number, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean, agency: { slug: string, name: string } }>, sectors: Array<{ sector: AgencySector | null, seatCount: number, present: number, deputy: number, apologies: number, absent: number, notRecorded: number, expected: number, recorded: number, rate: string | null, comparable: boolean, belowThreshold: boolean }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AttendanceChoicesQueryVariables = Exact<{
  body: string | number;
  today: string;
}>;


export type AttendanceChoicesQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, meetings: { nodes: Array<{ date: string }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, meetings: { nodes: Array<{ date: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type AttendanceRulesQueryVariables = Exact<{
  body: string | number;
}>;


export type AttendanceRulesQuery = { node:
    | { attendanceRules: Array<{ id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string }> | null }
    | { attendanceRules: Array<{ id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string }> | null }
    | Record<PropertyKey, never>
   | null };

export type AttendanceRulePartsFragment = { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string };

export type AddAttendanceRuleMutationVariables = Exact<{
  input: AddAttendanceRuleInput;
}>;


export type AddAttendanceRuleMutation = { addAttendanceRule: { rule: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type ChangeAttendanceRuleMutationVariables = Exact<{
  input: ChangeAttendanceRuleInput;
}>;


export type ChangeAttendanceRuleMutation = { changeAttendanceRule: { rule: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RemoveAttendanceRuleMutationVariables = Exact<{
  input: AttendanceRuleVersionInput;
}>;


export type RemoveAttendanceRuleMutation = { removeAttendanceRule: { rule: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } | null, conflict: { changedBy: string, changedAt: string, current: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export type RestoreAttendanceRuleMutationVariables = Exact<{
  input: AttendanceRuleVersionInput;
}>;


export type RestoreAttendanceRuleMutation = { restoreAttendanceRule: { rule: { id: string, version: number, from: string, blankAs: BlankReading, threshold: string, changedBy: string, changedAt: string } | null, userErrors: Array<{ path: string, message: string, code: UserErrorCode }> } | null };

export const AttendanceOfDocument = `query AttendanceOf($body: ID!, $from: Date!, $to: Date!, $group: ID, $first: Int!, $after: String) {
  node(id: $body) {
    ... on Body {
      attendance(from: $from, to: $to, group: $group) {
        meetings
        blankAs
        threshold
        total {
          present
          deputy
          apologies
          absent
          notRecorded
          expected
          recorded
          rate
          comparable
          belowThreshold
        }
        seats(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            post
            groupName
            constituency
            seat {
              id
            }
            agency {
              slug
              name
            }
            present
            deputy
            apologies
            absent
            notRecorded
            expected
            recorded
            rate
            comparable
            belowThreshold
          }
        }
        agencies {
          agency {
            slug
            name
          }
          seatCount
          present
          deputy
          apologies
          absent
          notRecorded
          expected
          recorded
          rate
          comparable
          belowThreshold
        }
        sectors {
          sector
          seatCount
          present
          deputy
          apologies
          absent
          notRecorded
          expected
          recorded
          rate
          comparable
          belowThreshold
        }
      }
    }
  }
}` as unknown as TextDocument<AttendanceOfQuery, AttendanceOfQueryVariables>;
export const AttendanceChoicesDocument = `query AttendanceChoices($body: ID!, $today: Date!) {
  node(id: $body) {
    ... on Body {
      groups(first: 100) {
        nodes {
          id
          name
        }
      }
      meetings(to: $today, sort: "-date", first: 1) {
        nodes {
          date
        }
      }
    }
  }
}` as unknown as TextDocument<AttendanceChoicesQuery, AttendanceChoicesQueryVariables>;
export const AttendanceRulesDocument = `query AttendanceRules($body: ID!) {
  node(id: $body) {
    ... on Body {
      attendanceRules {
        ...AttendanceRuleParts
      }
    }
  }
}
fragment AttendanceRuleParts on AttendanceRule {
  id
  version
  from
  blankAs
  threshold
  changedBy
  changedAt
}` as unknown as TextDocument<AttendanceRulesQuery, AttendanceRulesQueryVariables>;
export const AddAttendanceRuleDocument = `mutation AddAttendanceRule($input: AddAttendanceRuleInput!) {
  addAttendanceRule(input: $input) {
    rule {
      ...AttendanceRuleParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AttendanceRuleParts on AttendanceRule {
  id
  version
  from
  blankAs
  threshold
  changedBy
  changedAt
}` as unknown as TextDocument<AddAttendanceRuleMutation, AddAttendanceRuleMutationVariables>;
export const ChangeAttendanceRuleDocument = `mutation ChangeAttendanceRule($input: ChangeAttendanceRuleInput!) {
  changeAttendanceRule(input: $input) {
    rule {
      ...AttendanceRuleParts
    }
    conflict {
      current {
        ...AttendanceRuleParts
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
fragment AttendanceRuleParts on AttendanceRule {
  id
  version
  from
  blankAs
  threshold
  changedBy
  changedAt
}` as unknown as TextDocument<ChangeAttendanceRuleMutation, ChangeAttendanceRuleMutationVariables>;
export const RemoveAttendanceRuleDocument = `mutation RemoveAttendanceRule($input: AttendanceRuleVersionInput!) {
  removeAttendanceRule(input: $input) {
    rule {
      ...AttendanceRuleParts
    }
    conflict {
      current {
        ...AttendanceRuleParts
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
fragment AttendanceRuleParts on AttendanceRule {
  id
  version
  from
  blankAs
  threshold
  changedBy
  changedAt
}` as unknown as TextDocument<RemoveAttendanceRuleMutation, RemoveAttendanceRuleMutationVariables>;
export const RestoreAttendanceRuleDocument = `mutation RestoreAttendanceRule($input: AttendanceRuleVersionInput!) {
  restoreAttendanceRule(input: $input) {
    rule {
      ...AttendanceRuleParts
    }
    userErrors {
      path
      message
      code
    }
  }
}
fragment AttendanceRuleParts on AttendanceRule {
  id
  version
  from
  blankAs
  threshold
  changedBy
  changedAt
}` as unknown as TextDocument<RestoreAttendanceRuleMutation, RestoreAttendanceRuleMutationVariables>;