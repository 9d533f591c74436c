import { createHash } from "node:crypto";

/** What is stored of an entry but its place in the chain. */
export interface EntryContent {
  readonly ownerId: string;
  readonly id: string;
  readonly operation: string;
  readonly permissions: readonly string[];
  readonly accountId: string | null;
  readonly actedAs: string;
  readonly requestId: string;
  /** To the millisecond. */
  readonly at: Date;
  readonly rowIds: readonly string[];
  readonly summary: string | null;
}

/** What is stored of one row that was changed. */
export interface RowContent {
  /** From 1. */
  readonly position: number;
  readonly action: string;
  readonly table: string;
  readonly rowId: string | null;
  readonly before: string | null;
  /** Null, as is what was before, of content that is erased. */
  readonly after: string | null;
  readonly readPermission: string;
  readonly confidentiality: string | null;
  readonly groupId: string | null;
  /** None where the row names no seats. */
  readonly readerSeatIds: readonly string[] | null;
}

/** SHA-256 of what may be erased of a row, as `audit_content_digest` works it out of what is stored. */
export function digestOfContent({ before, after }: RowContent): Buffer {
  return digestOf([before, after]);
}

/** SHA-256 of what a row says, with the digest of its content, as `audit_row_digest` works it out of what is stored. */
export function digestOfRow(row: RowContent, content: Buffer): Buffer {
  const { position, action, table, rowId, readPermission, confidentiality, groupId, readerSeatIds } = row;
  return digestOf([
    String(position),
    action,
    table,
    rowId,
    content.toString("hex"),
    readPermission,
    confidentiality,
    groupId,
    readerSeatIds === null ? null : JSON.stringify(readerSeatIds),
  ]);
}

/** SHA-256 of what an entry says and of its rows' digests, as `audit_entry_digest` works it out of what is stored. */
export function digestOfEntry(entry: EntryContent, rows: readonly Buffer[]): Buffer {
  const { ownerId, id, operation, permissions, accountId, actedAs, requestId, at, rowIds, summary } = entry;
  return digestOf([
    ownerId,
    id,
    operation,
    JSON.stringify(permissions),
    accountId,
    actedAs,
    requestId,
    `${at.getTime()}000`,
    JSON.stringify(rowIds),
    summary,
    ...rows.map((digest) => digest.toString("hex")),
  ]);
}

/** Over a JSON array of texts, which Postgres writes to the letter as Node does. */
function digestOf(texts: readonly (string | null)[]): Buffer {
  return createHash("sha256").update(JSON.stringify(texts)).digest();
}
