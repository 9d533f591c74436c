import { createHash, randomUUID } from "node:crypto";
import type { Permission } from "@panboard/shared";
import type { BulkSummary } from "./bulk";
import type { StatementRunner } from "./repository";

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

/** Who did something, and to what. */
export interface AuditSubject {
  /** The body or region; the nil uuid for the deployment. */
  readonly ownerId: string;
  /** The field of the schema, or the command. */
  readonly operation: string;
  readonly permissions: readonly Permission[];
  readonly accountId: string | null;
  /** The role, or what acted in the place of a person. */
  readonly actedAs: string;
  readonly requestId: string;
}

/** Owner of what is put on record about the deployment as a whole. */
export const deploymentId = "00000000-0000-0000-0000-000000000000";

interface Placed {
  readonly confidentiality?: string | null;
  readonly groupId?: string | null;
  readonly readerSeatIds?: readonly string[] | null;
  readonly id?: string;
}

/** What one change puts on record: one entry, and the rows that it wrote. */
export class AuditLog {
  private readonly changes: AuditChange[] = [];
  private readonly summaries: BulkSummary[] = [];

  constructor(private readonly subject: AuditSubject) {}

  addChange(change: AuditChange): void {
    this.changes.push(change);
  }

  /** Of a change of many rows, what is put on record in the place of them. */
  addSummary(summary: BulkSummary): void {
    this.summaries.push(summary);
  }

  /** Writes the entry, and nothing where nothing was changed. The last statements of the transaction. */
  async write(runner: StatementRunner): Promise<void> {
    if (this.changes.length === 0 && this.summaries.length === 0) return;
    const { ownerId, operation, permissions, accountId, actedAs, requestId } = this.subject;
    const [id, at] = [randomUUID(), new Date()];
    const rowIds = [...new Set(this.changes.flatMap(({ row }) => (row as Placed).id ?? []))];
    const summary = this.summaries.length === 0 ? null : JSON.stringify(this.summaries);
    const changes = this.changes.map(rowOf);
    const content = changes.map((row) => Object.values(row));
    const said = [
      ownerId,
      id,
      operation,
      permissions,
      accountId,
      actedAs,
      requestId,
      at.toISOString(),
      rowIds,
      summary,
    ];
    const digest = createHash("sha256")
      .update(JSON.stringify([...said, content]))
      .digest();
    await runner.rows(
      "audit entry",
      `insert into audit_entry
         (owner_id, id, operation, permissions, account_id, acted_as, request_id, at, row_ids, summary, digest)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [ownerId, id, operation, permissions, accountId, actedAs, requestId, at, rowIds, summary, digest],
    );
    if (changes.length > 0) await this.writeChanges(runner, id, changes);
  }

  private async writeChanges(runner: StatementRunner, entryId: string, rows: readonly ChangeRow[]): Promise<void> {
    const column = <K extends keyof ChangeRow>(key: K): ChangeRow[K][] => rows.map((row) => row[key]);
    await runner.rows(
      "audit changes",
      `insert into audit_change
         (owner_id, entry_id, position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id, reader_seat_ids)
       select $1, $2, position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id,
              (select array_agg(seat::uuid) from jsonb_array_elements_text(seats) seat)
       from unnest($3::integer[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::text[], $11::uuid[], $12::jsonb[])
         as change (position, action, table_name, row_id, before, after, read_permission, confidentiality, group_id, seats)`,
      [
        this.subject.ownerId,
        entryId,
        column("position"),
        column("action"),
        column("table"),
        column("rowId"),
        column("before"),
        column("after"),
        column("readPermission"),
        column("confidentiality"),
        column("groupId"),
        column("readerSeatIds").map((ids) => JSON.stringify(ids)),
      ],
    );
  }
}

/** What is stored of one row, and what the digest covers, in this order. */
function rowOf({ action, entity, table, row, before, after }: AuditChange, index: number) {
  const { id = null, confidentiality = null, groupId = null, readerSeatIds } = row as Placed;
  const { reads: readPermission = "body:read" } = entity as { readonly reads?: Permission };
  const content = { position: index + 1, action, table, rowId: id, before, after };
  return { ...content, readPermission, confidentiality, groupId, readerSeatIds: readerSeatIds ?? [] };
}
type ChangeRow = ReturnType<typeof rowOf>;
