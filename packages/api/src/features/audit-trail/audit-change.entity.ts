import type { Permission } from "@panboard/shared";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { AuditAction } from "../../db/audit";
import { Recorded } from "../../db/owned";

/** What an entry's change made of one row: the row as it was and as it is. Its wall asks what that row asks of its readers. */
@Entity("audit_change")
export class AuditChange extends Recorded {
  @PrimaryColumn("uuid", { name: "entry_id" })
  entryId!: string;

  /** From 1 on, in the order in which they were made. */
  @PrimaryColumn("integer")
  position!: number;

  @Column("text")
  action!: AuditAction;

  @Column("text", { name: "table_name" })
  tableName!: string;

  @Column("uuid", { name: "row_id", nullable: true })
  rowId!: string | null;

  /** JSON by the names of columns; null of a new row, and where it was erased. */
  @Column("text", { nullable: true })
  before!: string | null;

  @Column("text", { nullable: true })
  after!: string | null;

  @Column("text", { name: "read_permission" })
  readPermission!: Permission;

  @Column("text", { nullable: true })
  confidentiality!: string | null;

  @Column("timestamptz", { name: "redacted_at", nullable: true })
  redactedAt!: Date | null;
}
