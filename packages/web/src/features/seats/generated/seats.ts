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

export type SeatsQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  group?: string | null | undefined;
  agency?: string | null | undefined;
  role?: SeatRole | null | undefined;
  constituency?: Constituency | null | undefined;
  asAt?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SeatsQuery = { node:
    | { seats: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, from: string, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, group: { id: string } | null, agency: { slug: string, name: string } | null, holder: { id: string, person: { id: string, name: string | null } } | null }> } | null }
    | { seats: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, from: string, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, group: { id: string } | null, agency: { slug: string, name: string } | null, holder: { id: string, person: { id: string, name: string | null } } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type VacanciesQueryVariables = Exact<{
  body: string | number;
  search?: string | null | undefined;
  group?: string | null | undefined;
  agency?: string | null | undefined;
  role?: SeatRole | null | undefined;
  constituency?: Constituency | null | undefined;
  over90Days?: boolean | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VacanciesQuery = { node:
    | { vacancies: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, from: string, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, group: { id: string } | null, agency: { slug: string, name: string } | null, holder: { id: string, person: { id: string, name: string | null } } | null }> } | null }
    | { vacancies: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, from: string, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, group: { id: string } | null, agency: { slug: string, name: string } | null, holder: { id: string, person: { id: string, name: string | null } } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type SeatChoicesQueryVariables = Exact<{
  body: string | number;
}>;


export type SeatChoicesQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, partners: { nodes: Array<{ agency: { slug: string, name: string } }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string }> } | null, partners: { nodes: Array<{ agency: { slug: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type SeatRowFragment = { id: string, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, from: string, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, group: { id: string } | null, agency: { slug: string, name: string } | null, holder: { id: string, person: { id: string, name: string | null } } | null };

export type SeatQueryVariables = Exact<{
  id: string | number;
}>;


export type SeatQuery = { node:
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
    | { __typename: 'Seat', id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, holdersOverTime: Array<{ id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } }>, body:
        | { id: string }
        | { id: string }
      , group: { id: string } | null, agency: { id: string, slug: string, name: string } | null }
    | { __typename: 'SeatHolder' }
    | { __typename: 'SharedChoice' }
    | { __typename: 'StandingItem' }
    | { __typename: 'Statement' }
    | { __typename: 'StructurePublication' }
    | { __typename: 'TermsOfReference' }
    | { __typename: 'Vote' }
   | null };

export type SeatPartsFragment = { id: string, version: number, post: string, role: SeatRole, votes: boolean | null, constituency: Constituency | null, championOf: string | null, accountableTo: string | null, accountableSince: string | null, source: string | null, from: string, fromKnown: boolean, until: string | null, groupName: string, vacantSince: string | null, daysVacant: number | null, changedBy: string, changedAt: string, group: { id: string } | null, agency: { id: string, slug: string, name: string } | null };

export type HolderPartsFragment = { id: string, version: number, deputy: boolean, appointedBy: string | null, declaredOn: string | null, from: string, until: string | null, person: { id: string, name: string | null, post: string | null } };

export type GroupOfSeatQueryVariables = Exact<{
  id: string | number;
}>;


export type GroupOfSeatQuery = { node:
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
    | { __typename: 'Group', id: string, name: string, body:
        | { id: string }
        | { id: string }
       }
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

export type FindGroupsQueryVariables = Exact<{
  body: string | number;
  search: string;
}>;


export type FindGroupsQuery = { node:
    | { groups: { nodes: Array<{ id: string, name: string }> } | null }
    | { groups: { nodes: Array<{ id: string, name: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type FindPeopleQueryVariables = Exact<{
  body: string | number;
  search: string;
}>;


export type FindPeopleQuery = { node:
    | { people: { nodes: Array<{ id: string, name: string | null, post: string | null }> } | null }
    | { people: { nodes: Array<{ id: string, name: string | null, post: string | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export const SeatsDocument = `query Seats($body: ID!, $search: String, $group: String, $agency: String, $role: SeatRole, $constituency: Constituency, $asAt: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      seats(
        search: $search
        group: $group
        agency: $agency
        role: $role
        constituency: $constituency
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
          ...SeatRow
        }
      }
    }
  }
}
fragment SeatRow on Seat {
  id
  post
  role
  votes
  constituency
  from
  until
  groupName
  group {
    id
  }
  agency {
    slug
    name
  }
  vacantSince
  daysVacant
  holder {
    id
    person {
      id
      name
    }
  }
}` as unknown as TextDocument<SeatsQuery, SeatsQueryVariables>;
export const VacanciesDocument = `query Vacancies($body: ID!, $search: String, $group: String, $agency: String, $role: SeatRole, $constituency: Constituency, $over90Days: Boolean, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    ... on Body {
      vacancies(
        search: $search
        group: $group
        agency: $agency
        role: $role
        constituency: $constituency
        over90Days: $over90Days
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
          ...SeatRow
        }
      }
    }
  }
}
fragment SeatRow on Seat {
  id
  post
  role
  votes
  constituency
  from
  until
  groupName
  group {
    id
  }
  agency {
    slug
    name
  }
  vacantSince
  daysVacant
  holder {
    id
    person {
      id
      name
    }
  }
}` as unknown as TextDocument<VacanciesQuery, VacanciesQueryVariables>;
export const SeatChoicesDocument = `query SeatChoices($body: ID!) {
  node(id: $body) {
    ... on Body {
      groups(first: 100) {
        nodes {
          id
          name
        }
      }
      partners(first: 100) {
        nodes {
          agency {
            slug
            name
          }
        }
      }
    }
  }
}` as unknown as TextDocument<SeatChoicesQuery, SeatChoicesQueryVariables>;
export const SeatDocument = `query Seat($id: ID!) {
  node(id: $id) {
    __typename
    ... on Seat {
      ...SeatParts
      holdersOverTime {
        ...HolderParts
      }
      body {
        id
      }
    }
  }
}
fragment SeatParts on Seat {
  id
  version
  post
  role
  votes
  constituency
  championOf
  accountableTo
  accountableSince
  source
  from
  fromKnown
  until
  groupName
  group {
    id
  }
  agency {
    id
    slug
    name
  }
  vacantSince
  daysVacant
  changedBy
  changedAt
}
fragment HolderParts on SeatHolder {
  id
  version
  deputy
  appointedBy
  declaredOn
  from
  until
  person {
    id
    name
    post
  }
}` as unknown as TextDocument<SeatQuery, SeatQueryVariables>;
export const GroupOfSeatDocument = `query GroupOfSeat($id: ID!) {
  node(id: $id) {
    __typename
    ... on Group {
      id
      name
      body {
        id
      }
    }
  }
}` as unknown as TextDocument<GroupOfSeatQuery, GroupOfSeatQueryVariables>;
export const FindGroupsDocument = `query FindGroups($body: ID!, $search: String!) {
  node(id: $body) {
    ... on Body {
      groups(search: $search, first: 10) {
        nodes {
          id
          name
        }
      }
    }
  }
}` as unknown as TextDocument<FindGroupsQuery, FindGroupsQueryVariables>;
export const FindPeopleDocument = `query FindPeople($body: ID!, $search: String!) {
  node(id: $body) {
    ... on Body {
      people(search: $search, first: 10) {
        nodes {
          id
          name
          post
        }
      }
    }
  }
}` as unknown as TextDocument<FindPeopleQuery, FindPeopleQueryVariables>;