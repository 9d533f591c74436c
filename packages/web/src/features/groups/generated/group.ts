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

/** What must be there for a meeting to decide. */
export type QuorumKind =
  /** Each of the named agencies. */
  | 'AGENCIES'
  /** So many seats. */
  | 'NUMBER'
  /** A share of the seats that vote, in percent. */
  | 'SHARE';

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

export type GroupQueryVariables = Exact<{
  id: string | number;
}>;


export type GroupQuery = { node:
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
    | { __typename: 'Group', chairPost: string | null, changedBy: string, changedAt: string, id: string, version: number, kind: GroupKind, name: string, purpose: string | null, frequency: string | null, chairPostStated: string | null, note: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, body:
        | { id: string }
        | { id: string }
      , reportsTo: { id: string, name: string } | null, reportsToBodies: Array<
        | { id: string, name: string }
        | { id: string, name: string }
      >, reportingLines: Array<{ id: string, version: number, from: string, fromKnown: boolean, until: string | null, parent: { id: string, name: string } | null, parentBody:
          | { id: string, name: string }
          | { id: string, name: string }
         | null }>, termsOfReferenceVersions: Array<{ id: string, number: number, text: string, agreedOn: string, reviewOn: string | null }>, successions: Array<{ id: string, version: number, from: string, predecessor: { id: string, name: string }, successor: { id: string, name: string } }>, chair: { id: string, post: string } | null, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string }> | null } | null }
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

export type GroupPartsFragment = { id: string, version: number, kind: GroupKind, name: string, purpose: string | null, frequency: string | null, chairPostStated: string | null, note: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, quorum: { kind: QuorumKind, number: number | null, share: string | null, agencies: Array<{ id: string, name: string }> | null } | null };

export type GroupLinePartsFragment = { id: string, version: number, from: string, fromKnown: boolean, until: string | null, parent: { id: string, name: string } | null, parentBody:
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type GroupTermsPartsFragment = { id: string, number: number, text: string, agreedOn: string, reviewOn: string | null };

export type GroupSuccessionPartsFragment = { id: string, version: number, from: string, predecessor: { id: string, name: string }, successor: { id: string, name: string } };

export type GroupAroundQueryVariables = Exact<{
  body: string | number;
  group: string;
  day: string;
}>;


export type GroupAroundQuery = { node:
    | { seats: { nodes: Array<{ id: string, post: string, role: SeatRole, constituency: Constituency | null, vacantSince: string | null, daysVacant: number | null, agency: { name: string } | null, holders: Array<{ id: string, deputy: boolean, person: { id: string, name: string | null } }> }> } | null, groups: { nodes: Array<{ id: string, name: string, kind: GroupKind, reportsTo: { id: string } | null }> } | null }
    | { seats: { nodes: Array<{ id: string, post: string, role: SeatRole, constituency: Constituency | null, vacantSince: string | null, daysVacant: number | null, agency: { name: string } | null, holders: Array<{ id: string, deputy: boolean, person: { id: string, name: string | null } }> }> } | null, groups: { nodes: Array<{ id: string, name: string, kind: GroupKind, reportsTo: { id: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export const GroupDocument = `query Group($id: ID!) {
  node(id: $id) {
    __typename
    ... on Group {
      ...GroupParts
      body {
        id
      }
      reportsTo {
        id
        name
      }
      reportsToBodies {
        id
        name
      }
      reportingLines {
        ...GroupLineParts
      }
      termsOfReferenceVersions {
        ...GroupTermsParts
      }
      successions {
        ...GroupSuccessionParts
      }
      chair {
        id
        post
      }
      chairPost
      changedBy
      changedAt
    }
  }
}
fragment GroupParts on Group {
  id
  version
  kind
  name
  purpose
  frequency
  chairPostStated
  note
  source
  from
  fromKnown
  until
  quorum {
    kind
    number
    share
    agencies {
      id
      name
    }
  }
}
fragment GroupLineParts on ReportingLine {
  id
  version
  from
  fromKnown
  until
  parent {
    id
    name
  }
  parentBody {
    id
    name
  }
}
fragment GroupTermsParts on TermsOfReference {
  id
  number
  text
  agreedOn
  reviewOn
}
fragment GroupSuccessionParts on GroupSuccession {
  id
  version
  from
  predecessor {
    id
    name
  }
  successor {
    id
    name
  }
}` as unknown as TextDocument<GroupQuery, GroupQueryVariables>;
export const GroupAroundDocument = `query GroupAround($body: ID!, $group: String!, $day: Date!) {
  node(id: $body) {
    ... on Body {
      seats(group: $group, asAt: $day, first: 100) {
        nodes {
          id
          post
          role
          constituency
          vacantSince
          daysVacant
          agency {
            name
          }
          holders {
            id
            deputy
            person {
              id
              name
            }
          }
        }
      }
      groups(asAt: $day, first: 200) {
        nodes {
          id
          name
          kind
          reportsTo {
            id
          }
        }
      }
    }
  }
}` as unknown as TextDocument<GroupAroundQuery, GroupAroundQueryVariables>;