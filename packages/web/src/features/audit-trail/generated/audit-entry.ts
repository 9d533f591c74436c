/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TextDocument } from "@panboard/shared/client";
/** What became of a row. */
export type AuditAction =
  /** It was changed. */
  | 'CHANGE'
  /** It was added. */
  | 'INSERT'
  /** It was removed. */
  | 'REMOVE'
  /** It was brought back. */
  | 'RESTORE';

/** Whether an entry of an audit trail tells of a change or of reading. */
export type AuditKind =
  /** Something was changed. */
  | 'CHANGE'
  /** Something was read that is put on record when it is read. */
  | 'READ';

export type AuditEntryQueryVariables = Exact<{
  body: string | number;
  sequence: number;
}>;


export type AuditEntryQuery = { node:
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
    | { id: string, auditEntry: { operation: string, requestId: string, id: string, sequence: number, at: string, kind: AuditKind, operationInWords: string, actedAs: string, rowCount: number | null, facts: Array<{ name: string, value: string }>, changes: Array<{ isShown: boolean, action: AuditAction | null, rowKind: string | null, rowName: string | null, isErased: boolean, fields: Array<{ name: string, before: string | null, after: string | null }> }>, person: { id: string, name: string | null } | null } | null }
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
    | { id: string, auditEntry: { operation: string, requestId: string, id: string, sequence: number, at: string, kind: AuditKind, operationInWords: string, actedAs: string, rowCount: number | null, facts: Array<{ name: string, value: string }>, changes: Array<{ isShown: boolean, action: AuditAction | null, rowKind: string | null, rowName: string | null, isErased: boolean, fields: Array<{ name: string, before: string | null, after: string | null }> }>, person: { id: string, name: string | null } | null } | null }
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

export const AuditEntryDocument = `query AuditEntry($body: ID!, $sequence: Int!) {
  node(id: $body) {
    id
    ... on Body {
      auditEntry(sequence: $sequence) {
        ...AuditEntryParts
        operation
        requestId
        facts {
          name
          value
        }
        changes {
          isShown
          action
          rowKind
          rowName
          isErased
          fields {
            name
            before
            after
          }
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
}` as unknown as TextDocument<AuditEntryQuery, AuditEntryQueryVariables>;