import { randomUUID } from "node:crypto";
import type { Permission } from "@panboard/shared";
import { digestOfContent, digestOfEntry, digestOfRow, type EntryContent, type RowContent } from "./audit-digest";
import type { BulkSummary } from "./bulk";
import { tellRefusal } from "./refusals";
import type { StatementRunner } from "./statement-runner";

export type AuditAction = "INSERT" | "CHANGE" | "REMOVE" | "RESTORE";

/** One row that a change wrote, as it was and as it is. */
export interface AuditChange {
  readonly action: AuditAction;
  /** The row's class, which says who may read it. */
  readonly entity: unknown;
  readonly table: string;
  readonly row: object;
  /** JSON of the row before; null of a new one. */
  readonly before: string | null;
  /** JSON of the row after. */
  readonly after: string;
}

/** A row that things on record are about. */
export interface RecordedRow {
  readonly table: string;
  readonly rowId: string;
}

/** How many rows of earlier content a change erased. */
export interface RedactionSummary {
  readonly contentErased: number;
}

/** What somebody asked for, for the record. */
export interface Origin {
  /** The field of the schema, or the command. */
  readonly operation: string;
  readonly requestId: string;
}

/** Who did something, and to what. */
export interface AuditSubject extends Origin {
  /** The body or region; the nil uuid for the deployment. */
  readonly ownerId: string;
  readonly permissions: readonly Permission[];
  readonly accountId: string | null;
  /** The role, or what acted in the place of a person. */
  readonly actedAs: string;
}

/** What one request read of that which is put on record. */
export interface ReadSummary {
  /** How many rows, by their table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Labels of statements that answer no rows of one table. */
  readonly statements: readonly string[];
}

/** Owner of what is put on record about the deployment as a whole. */
export const deploymentId = "00000000-0000-0000-0000-000000000000";

interface Placed {
  readonly confidentiality?: string | null;
  readonly groupId?: string | null;
  readonly readerSeatIds?: readonly string[] | null;
  readonly id?: string;
}

/** The next place in the owner's chain, the entry that takes it, and its rows of content. */
const entrySql = `
with head as (
  insert into audit_head as h (owner_id, sequence, hash) values ($1, 1, audit_hash('', 1, $1, $11))
  on conflict (owner_id) do update
    set sequence = h.sequence + 1, hash = audit_hash(h.hash, h.sequence + 1, h.owner_id, $11)
  returning h.sequence, h.hash
), entry as (
  insert into audit_entry (owner_id, id, operation, permissions, account_id, acted_as, request_id, at, row_ids, summary, digest, sequence, hash)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, head.sequence, head.hash from head
)
insert into audit_change
  (owner_id, entry_id, position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id, reader_seat_ids, content_digest, redacted_at)
select $1, $2, position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id,
       case when seats is not null then array(select jsonb_array_elements_text(seats)::uuid) end, content,
       case when after is null then $8::timestamptz end
from unnest($12::integer[], $13::text[], $14::text[], $15::uuid[], $16::text[], $17::text[], $18::text[], $19::text[], $20::uuid[],
            $21::jsonb[], $22::bytea[])
  as change (position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id, seats, content)`;

/** What one change puts on record: one entry, and the rows that it wrote. */
export class AuditLog {
  private readonly changes: AuditChange[] = [];
  private readonly summaries: (BulkSummary | ReadSummary)[] = [];
  private idsRead: string[] = [];
  private readonly redacted = new Set<string>();
  private contentErased = 0;

  constructor(private readonly subject: AuditSubject) {}

  addChange(change: AuditChange): void {
    this.changes.push(change);
  }

  /** Of a change of many rows, what is put on record in the place of them. */
  addSummary(summary: BulkSummary): void {
    this.summaries.push(summary);
  }

  /** Of reading, what was read: how many rows of each table, the statements that name none, and the ids of all rows. */
  addReads(summary: ReadSummary, rowIds: readonly string[]): void {
    this.summaries.push(summary);
    this.idsRead = this.idsRead.concat(rowIds);
  }

  /** Keeps the content of these rows off the record, whenever this change writes them, and tells how much of it was erased. */
  addRedaction(rows: readonly RecordedRow[], contentErased: number): void {
    for (const row of rows) this.redacted.add(keyOf(row));
    this.contentErased += contentErased;
  }

  /** Whose trail it goes to. */
  get ownerId(): string {
    return this.subject.ownerId;
  }

  /**
   * Writes the entry, and nothing where nothing was changed: the last statement of the transaction, since the head of the
   * owner's chain is locked from here on. Several owners' entries go in the order of their ids.
   */
  async write(runner: StatementRunner): Promise<void> {
    const summaries = [...this.summaries, ...this.redaction];
    if (this.changes.length === 0 && summaries.length === 0) return;
    const rows = this.changes.map(rowOf).map((row) => this.withoutRedacted(row));
    const entry: EntryContent = {
      ...this.subject,
      id: randomUUID(),
      at: new Date(),
      rowIds: [...new Set([...rows.flatMap(({ rowId }) => rowId ?? []), ...this.idsRead])],
      summary: summaries.length === 0 ? null : JSON.stringify(summaries),
    };
    const contents = rows.map(digestOfContent);
    const digests = rows.map((row, index) => digestOfRow(row, contents[index] as Buffer));
    const column = <K extends keyof RowContent>(key: K): RowContent[K][] => rows.map((row) => row[key]);
    await runner
      .rows("audit entry", entrySql, [
        entry.ownerId,
        entry.id,
        entry.operation,
        entry.permissions,
        entry.accountId,
        entry.actedAs,
        entry.requestId,
        entry.at,
        entry.rowIds,
        entry.summary,
        digestOfEntry(entry, digests),
        column("position"),
        column("action"),
        column("table"),
        column("rowId"),
        column("before"),
        column("after"),
        column("readPermission"),
        column("confidentiality"),
        column("groupId"),
        column("readerSeatIds").map((ids) => ids && JSON.stringify(ids)),
        contents,
      ])
      .catch((error: unknown) => {
        throw tellRefusal(error, undefined);
      });
  }

  private get redaction(): RedactionSummary[] {
    return this.contentErased > 0 ? [{ contentErased: this.contentErased }] : [];
  }

  /** The digest is then over nothing: one over what was erased would let a guess of it be checked. */
  private withoutRedacted(row: RowContent): RowContent {
    const { table, rowId } = row;
    return rowId !== null && this.redacted.has(keyOf({ table, rowId })) ? { ...row, before: null, after: null } : row;
  }
}

function keyOf({ table, rowId }: RecordedRow): string {
  return `${table} ${rowId.toLowerCase()}`;
}

/** What is stored of one row. */
function rowOf({ action, entity, table, row, before, after }: AuditChange, index: number): RowContent {
  const { id: rowId = null, confidentiality = null, groupId = null, readerSeatIds } = row as Placed;
  const { reads: readPermission = "body:read" } = entity as { readonly reads?: Permission };
  const seats = readerSeatIds && readerSeatIds.length > 0 ? readerSeatIds : null;
  const content = { position: index + 1, action, table, rowId, before, after };
  return { ...content, readPermission, confidentiality, groupId, readerSeatIds: seats };
}
