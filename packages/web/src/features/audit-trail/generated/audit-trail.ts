/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** Whether an entry of an audit trail tells of a change or of reading. */
export type AuditKind =
  /** Something was changed. */
  | 'CHANGE'
  /** Something was read that is put on record when it is read. */
  | 'READ';

export type AuditTrailQueryVariables = Exact<{
  body: string | number;
  person?: string | null | undefined;
  operation?: string | null | undefined;
  kind?: AuditKind | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  sort?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AuditTrailQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, auditTrail: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, sequence: number, at: string, kind: AuditKind, operationInWords: string, actedAs: string, rowCount: number | null, person: { id: string, name: string | null } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, auditTrail: { totalCount: number, from: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, sequence: number, at: string, kind: AuditKind, operationInWords: string, actedAs: string, rowCount: number | null, person: { id: string, name: string | null } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type AuditEntryPartsFragment = { id: string, sequence: number, at: string, kind: AuditKind, operationInWords: string, actedAs: string, rowCount: number | null, person: { id: string, name: string | null } | null };

export type AuditTrailChoicesQueryVariables = Exact<{
  body: string | number;
}>;


export type AuditTrailChoicesQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, auditTrailChoices: { people: Array<{ id: string, name: string | null }>, operations: Array<{ operation: string, inWords: string }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, auditTrailChoices: { people: Array<{ id: string, name: string | null }>, operations: Array<{ operation: string, inWords: string }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export const AuditTrailDocument = `query AuditTrail($body: ID!, $person: String, $operation: String, $kind: AuditKind, $from: Date, $until: Date, $sort: String, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $body) {
    id
    ... on Body {
      auditTrail(
        person: $person
        operation: $operation
        kind: $kind
        from: $from
        until: $until
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
          ...AuditEntryParts
        }
      }
    }
  }
}
fragment AuditEntryParts on AuditEntry {
  id
  sequence
  at
  kind
  operationInWords
  actedAs
  person {
    id
    name
  }
  rowCount
}` as unknown as TextDocument<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditTrailChoicesDocument = `query AuditTrailChoices($body: ID!) {
  node(id: $body) {
    id
    ... on Body {
      auditTrailChoices {
        people {
          id
          name
        }
        operations {
          operation
          inWords
        }
      }
    }
  }
}` as unknown as TextDocument<AuditTrailChoicesQuery, AuditTrailChoicesQueryVariables>;